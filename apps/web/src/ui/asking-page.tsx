import { type ReactNode, useEffect } from 'react'
import { Form } from './form.tsx'
import { PageHeading } from './page.tsx'

type Props = {
  /** Which page of how many; the bar above shows it, and the focus goes to the heading when it changes. */
  at: number
  of: number
  eyebrow?: ReactNode
  title: ReactNode
  lead?: ReactNode
  /** The answers: one group. */
  children: ReactNode
  /** The buttons below, always in sight: on, and back or skip. */
  dock: ReactNode
  onSubmit: () => void
}

/** One group of questions as a page: where one is, the question, the answers, and the way on. */
export function AskingPage({ at, of, eyebrow, title, lead, children, dock, onSubmit }: Props) {
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [at])
  return (
    <Form className="asking" onSubmit={onSubmit}>
      <div className="steps" aria-hidden="true">
        {Array.from({ length: of }, (_, step) => (
          <i key={step} className={step <= at ? 'on' : undefined} />
        ))}
      </div>
      <PageHeading key={at} eyebrow={eyebrow} lead={lead}>
        {title}
      </PageHeading>
      {children}
      <div className="dock">
        <div>{dock}</div>
      </div>
    </Form>
  )
}
