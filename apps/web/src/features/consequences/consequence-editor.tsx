import { type Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import { ENFORCEABILITY_STEPS } from '@holdfast/domain/consequences/enforceability-steps'
import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { AutosaveStatus, refusalOf } from '../../autosave/autosave-status.tsx'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { useQuestionStep } from '../../plan/use-question-step.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckFields } from './check-fields.tsx'
import { ConsequenceCoach } from './consequence-coach.tsx'
import type { ConsequenceFields } from './consequence-fields.ts'
import { LIMIT_PAGES, nameOfPage, WORD_PAGES, type WordPage } from './consequence-pages.ts'
import { HazardNotices } from './hazard-notices.tsx'
import { WordFields, WordTitle } from './word-page.tsx'

const fieldsOf = (one: Consequence): ConsequenceFields => ({
  category: one.category,
  iWill: one.iWill,
  removesOrProtects: one.removesOrProtects,
  startsOn: one.startsOn,
  liftedWhen: one.liftedWhen,
  standingOffer: one.standingOffer,
  ends: one.ends,
  keeps: one.keeps,
  followUp: one.followUp,
  checks: one.checks,
  confidence: one.confidence,
})

// a change on one of these pages makes another wording
const REWORDS: readonly WordPage[] = ['words', 'about', 'times']

type Props = { consequence: Consequence; planKey: PlanKey; name: string; onDone: () => void }

/** Changes one limit, one group of questions a page: its words, what it ends, and whether it holds; it saves itself. */
export function ConsequenceEditor({ consequence, planKey, name, onDone }: Props): ReactElement {
  const form = useAutosavedItem({
    route: consequenceRoutes.update,
    planKey,
    params: { consequenceId: consequence.id },
    name: consequence.id,
    item: consequence,
    fields: fieldsOf,
  })
  const { at, go } = useQuestionStep(LIMIT_PAGES.map(nameOfPage))
  const page = WORD_PAGES[at]
  const step = ENFORCEABILITY_STEPS[at - WORD_PAGES.length]
  const next = LIMIT_PAGES[at + 1]
  const goOn = () => (next ? go(nameOfPage(next)) : onDone())
  const fields = { value: form.value, onChange: form.change, error: refusalOf(form) }
  return (
    <AskingPage
      at={at}
      of={LIMIT_PAGES.length}
      eyebrow={
        consequence.isMine ? undefined : (
          <Trans>
            The limit of {name} · {at + 1} of {LIMIT_PAGES.length}
          </Trans>
        )
      }
      title={page ? <WordTitle page={page} /> : step && localize(step.title)}
      lead={
        step ? (
          localize(step.help)
        ) : page && REWORDS.includes(page) ? (
          <Trans>When this changes, everyone is asked for their answer again.</Trans>
        ) : undefined
      }
      onSubmit={goOn}
      dock={
        <>
          <Button type="submit">{next ? <Trans>Continue</Trans> : <Trans>Done</Trans>}</Button>
          <Button look="text" onClick={onDone}>
            <Trans>Read it</Trans>
          </Button>
        </>
      }
    >
      {page && (
        <WordFields
          page={page}
          {...fields}
          hazards={
            <>
              <HazardNotices value={form.value} known={consequence.hazards} />
              <ConsequenceCoach words={form.value.iWill} planKey={planKey} />
            </>
          }
        />
      )}
      {step && <CheckFields key={step.code} step={step} {...fields} onAnswered={goOn} />}
      <AutosaveStatus form={form} can={consequence.can.edit} />
    </AskingPage>
  )
}
