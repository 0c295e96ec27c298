import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

/** Writes down a place by its name; the rest can follow when somebody has called. */
export function AddTreatmentOption({ planKey }: { planKey: PlanKey }) {
  const { t } = useLingui()
  const [name, setName, clearName] = usePersistedState(`place.${planKey.planId}`, '')
  const add = usePlanMutation(
    treatmentOptionRoutes.create,
    planKey,
    () => ({ body: { name, levelOfCare: 'not_known' as const } }),
    () => {
      clearName()
    },
  )
  return (
    <Form onSubmit={() => add.mutate()}>
      <TextField
        label={t`Name of another place`}
        value={name}
        onChange={setName}
        problem={fieldProblem(add.error, 'name')}
      />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" look="quiet" busy={add.isPending}>
          <Trans>Add this place</Trans>
        </Button>
      </div>
    </Form>
  )
}
