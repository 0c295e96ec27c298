import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import type { Workspace } from '@holdfast/contracts/workspace'
import { comingIds, type GoResult } from '@holdfast/domain/go-no-go/go-no-go'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../ui/choices.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** Everything that is confirmed on the day before, then one of two signatures; a no-go says what stands against it. */
export function SignGoNoGo({ plan, planKey }: Props) {
  const { t } = useLingui()
  const [bedConfirmed, setBed] = useState(false)
  const [transportConfirmed, setTransport] = useState(false)
  const [participantIds, setPeople] = useState<string[]>([])
  const [reason, setReason, clearReason] = usePersistedState(`go-no-go.${planKey.planId}`, '')
  const sign = usePlanMutation(
    goNoGoRoutes.sign,
    planKey,
    (result: GoResult) => ({ body: { result, bedConfirmed, transportConfirmed, participantIds, reason } }),
    clearReason,
  )
  const coming = comingIds(plan.participants)
  return (
    <div className="stack">
      <Checkbox label={t`The place says that the bed is held`} checked={bedConfirmed} onChange={setBed} />
      <Checkbox label={t`Driver, car and escort are ready`} checked={transportConfirmed} onChange={setTransport} />
      <CheckboxGroup
        legend={t`Who has said today that they come?`}
        values={participantIds}
        onChange={setPeople}
        choices={plan.participants
          .filter(({ id }) => coming.includes(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea
        label={t`What is in the way (for a no)`}
        value={reason}
        onChange={setReason}
        problem={fieldProblem(sign.error, 'reason')}
      />
      <div className="row">
        <Button busy={sign.isPending} onClick={() => sign.mutate('go')}>
          <Trans>Sign: go</Trans>
        </Button>
        <Button look="quiet" busy={sign.isPending} onClick={() => sign.mutate('no_go')}>
          <Trans>Sign: no-go</Trans>
        </Button>
      </div>
      <ProblemNotice error={sign.error} />
    </div>
  )
}
