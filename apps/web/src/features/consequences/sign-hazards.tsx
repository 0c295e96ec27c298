import { type Consequence, consequenceRoutes } from '@holdfast/contracts/consequences'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { consequence: Consequence; planKey: PlanKey }

/** The interventionist signs that words with a danger may stand, and why; other words ask for another signature. */
export function SignHazards({ consequence, planKey }: Props) {
  const { t } = useLingui()
  const [reason, setReason, clearReason] = usePersistedState(`hazards.${consequence.id}`, '')
  const sign = usePlanMutation(
    consequenceRoutes.review,
    planKey,
    () => ({ params: { consequenceId: consequence.id }, body: { reason } }),
    clearReason,
  )
  const isWaiting = consequence.hazards.some(({ action, signed }) => action === 'review' && signed === null)
  if (!isWaiting || !consequence.can.review.allowed) return null
  return (
    <Form onSubmit={() => sign.mutate()}>
      <TextArea
        label={t`Why is it all right as it is?`}
        hint={t`What you have checked, and with whom. It is kept with your name, and is void when the words change.`}
        value={reason}
        onChange={setReason}
        problem={fieldProblem(sign.error, 'reason')}
      />
      <ProblemNotice error={sign.error} />
      <div>
        <Button type="submit" look="quiet" busy={sign.isPending}>
          <Trans>Sign that it is all right</Trans>
        </Button>
      </div>
    </Form>
  )
}
