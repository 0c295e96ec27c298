import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { changePlan } from '../../plan/change-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = { plan: Workspace; planKey: PlanKey; onAdded?: () => void }

/** Writes down a place by its name, and takes it as the chosen one, or the backup, in the same act where there is none yet. */
export function AddTreatmentOption({ plan, planKey, onAdded }: Props) {
  const { t } = useLingui()
  const [name, setName, clearName] = usePersistedState(`place.${planKey.planId}`, '')
  const takesIt = useRef(false)
  const idOf = (choice: 'chosen' | 'backup') => plan.treatmentOptions.find((one) => one.choice === choice)?.id ?? null
  const chosenId = idOf('chosen')
  const backupId = idOf('backup')
  const add = useMutation({
    mutationFn: async () => {
      const body = { name, levelOfCare: 'not_known' as const }
      const { id } = await changePlan(planKey, treatmentOptionRoutes.create, { body })
      if (!takesIt.current) return
      const choice =
        chosenId === null ? { chosenId: id, backupId, how: 'by_lead' as const } : { chosenId, backupId: id }
      await changePlan(planKey, treatmentOptionRoutes.choose, { body: choice })
    },
    onSuccess: async () => {
      clearName()
      await refreshPlan(planKey.planId)
      onAdded?.()
    },
    // the place may be there although it could not be chosen
    onError: () => refreshPlan(planKey.planId),
  })
  return (
    <Form onSubmit={() => add.mutate()}>
      <TextField
        label={t`Name of another place`}
        value={name}
        onChange={setName}
        problem={fieldProblem(add.error, 'name')}
      />
      <ProblemNotice error={add.error} />
      <div className="actions">
        <Button type="submit" look="quiet" busy={add.isPending} onClick={() => (takesIt.current = false)}>
          <Trans>Add this place</Trans>
        </Button>
        {(chosenId === null || backupId === null) && (
          <Button type="submit" look="quiet" busy={add.isPending} onClick={() => (takesIt.current = true)}>
            {chosenId === null ? <Trans>Add and choose it</Trans> : <Trans>Add it as the backup</Trans>}
          </Button>
        )}
      </div>
    </Form>
  )
}
