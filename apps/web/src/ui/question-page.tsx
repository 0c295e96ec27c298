import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dock } from './dock.tsx'
import { Icon } from './icon.tsx'
import { PageHeading } from './page.tsx'
import { Segments } from './segments.tsx'

type Props = {
  /** Which question of how many. */
  at: number
  of: number
  title: ReactNode
  lead?: ReactNode
  onBack: () => void
  onNext: () => void
  /** What goes on; "Continue" where left out. */
  next?: ReactNode
  busy?: boolean
  /** Beside what goes on, such as a way to say nothing. */
  beside?: ReactNode
  children: ReactNode
}

/** One group of questions: how far one is, the question, its fields, and the ways back and on. */
export function QuestionPage({ at, of, title, lead, onBack, onNext, next, busy = false, beside, children }: Props) {
  const { t } = useLingui()
  return (
    <>
      <Segments at={at} of={of} />
      <div className="question-head">
        <p className="eyebrow num">
          <Trans>
            {at} of {of}
          </Trans>
        </p>
        <PageHeading key={at} lead={lead}>
          {title}
        </PageHeading>
      </div>
      {children}
      <Dock label={t`Go on`}>
        <button type="button" className="btn quiet back" aria-label={t`Back`} onClick={onBack}>
          <Icon name="arrow-left" small flip />
        </button>
        <Button busy={busy} onClick={onNext}>
          {next ?? <Trans>Continue</Trans>}
        </Button>
        {beside}
      </Dock>
    </>
  )
}
