import { type ReviewFactor, reviewRoutes } from '@holdfast/contracts/reviews'
import { causeEntry } from '@holdfast/domain/reviews/cause-catalog'
import type { Cause } from '@holdfast/domain/reviews/causes'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { CausePicker } from './cause-picker.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  planKey: PlanKey
  /** The moment of the meeting from which it is named, and how it is shown. */
  momentId: string | null
  moment: ReactNode
  onAdded: (factor: ReviewFactor) => void
}

/** Names a factor: a cause, what shows it, and what in the plan allowed it. */
export function AddFactor({ planKey, momentId, moment, onAdded }: Props) {
  const { t } = useLingui()
  const [cause, setCause, clearCause] = usePersistedState<Cause | null>(`factor.cause.${planKey.planId}`, null)
  const [evidence, setEvidence, clearEvidence] = usePersistedState(`factor.evidence.${planKey.planId}`, '')
  const [planGap, setPlanGap, clearPlanGap] = usePersistedState(`factor.gap.${planKey.planId}`, '')
  const add = usePlanMutation(
    reviewRoutes.addFactor,
    planKey,
    (chosen: Cause) => ({ body: { cause: chosen, evidence, planGap, momentId } }),
    (factor) => {
      clearCause()
      clearEvidence()
      clearPlanGap()
      onAdded(factor)
    },
  )
  const form = useNeeded({ cause: !cause && t`Choose a cause first.` })
  return (
    <Form onSubmit={() => form.whenComplete(() => cause && add.mutate(cause))}>
      {moment}
      <CausePicker value={cause} onChange={setCause} problem={form.missing('cause')} />
      {cause && (
        <>
          <TextArea
            label={t`What shows it?`}
            hint={t`What you saw or heard, without names.`}
            value={evidence}
            onChange={setEvidence}
            problem={fieldProblem(add.error, 'evidence')}
          />
          <TextArea
            label={t`What in the plan allowed it?`}
            hint={localize(causeEntry(cause).prompt)}
            value={planGap}
            onChange={setPlanGap}
          />
        </>
      )}
      <ProblemNotice error={add.error} />
      <Button type="submit" busy={add.isPending}>
        <Trans>Add this cause</Trans>
      </Button>
    </Form>
  )
}
