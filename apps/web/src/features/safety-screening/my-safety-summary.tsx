import type { MySafetyScreening } from '@holdfast/contracts/safety-screening'
import { SCREENING_GUIDE } from '@holdfast/domain/safety-screening/screening-questions'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import { QUESTION_STEPS, READERS_STEP, WORDS_STEP } from './my-safety-steps.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Props = { screening: MySafetyScreening; others: readonly { id: string; name: string }[] }

/** What somebody answered about their own safety, to read again, with a way to change each page of it. */
export function MySafetySummary({ screening, others }: Props) {
  const { t } = useLingui()
  const { answers, afraidOfIds, text, contactPreference, readers, can } = screening
  const words = { no: t`No`, yes: t`Yes`, rather_not: t`I would rather not say` }
  const feared = others.filter(({ id }) => afraidOfIds.includes(id)).map(({ name }) => name)
  const named = readers.filter(({ mayRead }) => mayRead).map(({ name }) => name)
  const line = (key: string, step: number, term: ReactNode, said: ReactNode) => (
    <SummaryLine
      key={key}
      label={term}
      change={
        can.answer.allowed && (
          <Link to="." search={{ step }}>
            <Trans>Change</Trans>
          </Link>
        )
      }
    >
      {said}
    </SummaryLine>
  )
  return (
    <section className="card">
      <SummaryList>
        {QUESTION_STEPS.flatMap((questions, page) =>
          questions.map((question) => {
            const answer = answers[question]
            const whom = question === 'afraid_of_other' && feared.length > 0 ? `: ${feared.join(', ')}` : ''
            return line(
              question,
              page + 1,
              localize(SCREENING_GUIDE[question].ask),
              answer ? words[answer] + whom : <Trans>Not answered</Trans>,
            )
          }),
        )}
        {line('text', WORDS_STEP, <Trans>Anything you want to add</Trans>, text || <Trans>Nothing</Trans>)}
        {line(
          'contact',
          WORDS_STEP,
          <Trans>How may the interventionist reach you, so that nobody notices?</Trans>,
          contactPreference || <Trans>Nothing</Trans>,
        )}
        {line('readers', READERS_STEP, <Trans>Who may read it?</Trans>, named.join(', ') || <Trans>Nobody</Trans>)}
      </SummaryList>
    </section>
  )
}
