import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect } from 'react'
import { Dock } from './dock.tsx'
import { Form } from './form.tsx'
import { Icon } from './icon.tsx'
import { PageHeading } from './page.tsx'
import { Segments } from './segments.tsx'

type Props = {
  /** Which page of how many, from 0; the bar above shows it, and the focus goes to the heading when it changes. */
  at: number
  of: number
  /** In place of "2 of 5". */
  eyebrow?: ReactNode
  title: ReactNode
  lead?: ReactNode
  /** The answers: one group. */
  children: ReactNode
  /** The buttons below, always in sight: on, and skip. */
  dock: ReactNode
  onSubmit: () => void
  /** The way to the page before, as an arrow. */
  onBack?: () => void
}

/** One group of questions as a page: where one is, the question, the answers, and the ways back and on. */
export function AskingPage({ at, of, eyebrow, title, lead, children, dock, onSubmit, onBack }: Props) {
  const { t } = useLingui()
  const place = at + 1
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [at])
  return (
    <Form className="asking" onSubmit={onSubmit}>
      <Segments at={place} of={of} />
      <PageHeading
        key={at}
        eyebrow={
          eyebrow ?? (
            <span className="num">
              <Trans>
                {place} of {of}
              </Trans>
            </span>
          )
        }
        lead={lead}
      >
        {title}
      </PageHeading>
      {children}
      <Dock label={t`Go on`}>
        {onBack && (
          <button type="button" className="btn quiet back" aria-label={t`Back`} onClick={onBack}>
            <Icon name="arrow-left" small flip />
          </button>
        )}
        {dock}
      </Dock>
    </Form>
  )
}
