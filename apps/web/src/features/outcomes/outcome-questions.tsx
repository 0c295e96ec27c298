import { OUTCOME_NOTES } from '@holdfast/domain/outcomes/outcome-labels'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { useQuestionStep } from '../../plan/use-question-step.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { type FieldsProps, OutcomeFields } from './outcome-fields.tsx'
import { numberOf, type OutcomePage } from './outcome-pages.ts'
import { OutcomeTitle } from './outcome-title.tsx'

type Props = FieldsProps & {
  pages: readonly OutcomePage[]
  busy: boolean
  /** What the last page does. */
  end: ReactNode
  onEnd: () => void
  /** Done before the next page opens; it opens at once where left out. */
  onNext?: (then: () => void) => void
  /** The way out before the last page; none where left out. */
  beside?: ReactNode
  lead?: ReactNode
}

/** The questions about how it ended, one group of answers a page. */
export function OutcomeQuestions({ pages, busy, end, onEnd, onNext, beside, lead, ...fields }: Props) {
  const step = useQuestionStep(pages.map(numberOf))
  const page = pages[step.at] ?? 'held'
  const next = pages[step.at + 1]
  const before = pages[step.at - 1]
  const goOn = () => {
    if (!next) return onEnd()
    const then = () => step.go(numberOf(next))
    return onNext ? onNext(then) : then()
  }
  return (
    <AskingPage
      at={step.at}
      of={pages.length}
      {...(before && { onBack: () => step.go(numberOf(before)) })}
      title={<OutcomeTitle page={page} />}
      lead={step.at === 0 && lead ? lead : <Note page={page} />}
      onSubmit={goOn}
      dock={
        <>
          <Button type="submit" busy={busy}>
            {next ? <Trans>Continue</Trans> : end}
          </Button>
          {next && beside && (
            <Button look="text" busy={busy} onClick={onEnd}>
              {beside}
            </Button>
          )}
        </>
      }
    >
      <OutcomeFields page={page} {...fields} />
      <ProblemNotice error={fields.error} />
    </AskingPage>
  )
}

function Note({ page }: { page: OutcomePage }) {
  if (page === 'decision') return localize(OUTCOME_NOTES.no_is_not_failure)
  if (page === 'reactions') return localize(OUTCOME_NOTES.reaction_is_not_outcome)
  return page === 'goals' ? localize(OUTCOME_NOTES.too_early_is_fine) : null
}
