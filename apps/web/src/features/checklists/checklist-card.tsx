import { type ChecklistItem, checklistRoutes } from '@holdfast/contracts/checklists'
import { CHECKLIST_LABELS, type Checklist } from '@holdfast/domain/checklists/checklist'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ChecklistRow } from './checklist-row.tsx'
import { ShareOut } from './share-out.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  list: Checklist
  items: readonly ChecklistItem[]
  planKey: PlanKey
  can: { allowed: boolean; reason?: string | undefined }
  people: readonly { id: string; name: string }[]
}

/** A list that several people work through: ticking is one view, sharing it out the other. */
export function ChecklistCard({ list, items, planKey, can, people }: Props) {
  const [sharing, setSharing] = useState(false)
  const own = items.filter((item) => item.list === list)
  const done = own.filter((item) => item.done).length
  const begin = usePlanMutation(checklistRoutes.begin, planKey, () => ({ body: { lists: [list] } }))
  const { name, what } = CHECKLIST_LABELS[list]
  return (
    <section className="card stack" id={`list-${list}`}>
      <h2>{localize(name)}</h2>
      <p className="muted">{localize(what)}</p>
      {own.length === 0 ? (
        can.allowed ? (
          <div>
            <Button busy={begin.isPending} onClick={() => begin.mutate()}>
              <Trans>Begin with our list</Trans>
            </Button>
          </div>
        ) : (
          <p>
            <Trans>Nobody has begun this list yet.</Trans>
          </p>
        )
      ) : (
        <>
          <p role="status">
            <Trans>
              {done} of {own.length} done
            </Trans>
          </p>
          <ul className="tasks">
            {own.map((item) =>
              sharing ? (
                <ShareOut key={item.id} item={item} planKey={planKey} people={people} />
              ) : (
                <ChecklistRow key={item.id} item={item} planKey={planKey} people={people} />
              ),
            )}
          </ul>
        </>
      )}
      <ProblemNotice error={begin.error} />
      {can.allowed && own.length > 0 && (
        <>
          {sharing && <AddItem list={list} planKey={planKey} />}
          <div>
            <Button look="quiet" onClick={() => setSharing(!sharing)}>
              {sharing ? <Trans>Back to ticking</Trans> : <Trans>Give it to somebody, change it</Trans>}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

function AddItem({ list, planKey }: Pick<Props, 'list' | 'planKey'>) {
  const { t } = useLingui()
  const [label, setLabel, clearLabel] = usePersistedState(`checklist.${planKey.planId}.${list}`, '')
  const add = usePlanMutation(
    checklistRoutes.add,
    planKey,
    () => ({ body: { list, label } }),
    () => {
      clearLabel()
    },
  )
  return (
    <Form onSubmit={() => add.mutate()}>
      <TextField
        label={t`Something of your own`}
        value={label}
        onChange={setLabel}
        problem={fieldProblem(add.error, 'label')}
      />
      <ProblemNotice error={add.error} />
      <div>
        <Button type="submit" look="quiet" busy={add.isPending}>
          <Trans>Put it on the list</Trans>
        </Button>
      </div>
    </Form>
  )
}
