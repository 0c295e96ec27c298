import { checklistRoutes } from '@holdfast/contracts/checklists'
import type { Checklist } from '@holdfast/domain/checklists/checklist'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = { list: Checklist; planKey: PlanKey }

/** Puts something of one's own on a list: a button that opens one field below it. */
export function AddItem({ list, planKey }: Props) {
  const { t } = useLingui()
  const [label, setLabel, clearLabel] = usePersistedState(`checklist.${planKey.planId}.${list}`, '')
  const [isOpen, setOpen] = useState(label !== '')
  const add = usePlanMutation(
    checklistRoutes.add,
    planKey,
    () => ({ body: { list, label } }),
    () => {
      clearLabel()
    },
  )
  return (
    <div className="stack">
      <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Trans>Add something of your own</Trans>
      </Button>
      {isOpen && (
        <Form onSubmit={() => add.mutate()}>
          <TextField
            label={t`Something of your own`}
            value={label}
            onChange={setLabel}
            problem={fieldProblem(add.error, 'label')}
          />
          <ProblemNotice error={add.error} />
          <div>
            <Button type="submit" busy={add.isPending}>
              <Trans>Put it on the list</Trans>
            </Button>
          </div>
        </Form>
      )}
    </div>
  )
}
