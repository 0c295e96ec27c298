import { type ChecklistItem, checklistRoutes } from '@holdfast/contracts/checklists'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Props = {
  item: ChecklistItem
  planKey: PlanKey
  people: readonly { id: string; name: string }[]
}

/** One item of a checklist: whether it is done, who is responsible for it, what to keep in mind. */
export function ChecklistRow({ item, planKey, people }: Props) {
  const tick = usePlanMutation(checklistRoutes.tick, planKey, (done: boolean) => ({
    params: { checklistItemId: item.id },
    body: { done },
  }))
  const owner = people.find(({ id }) => id === item.ownerId)?.name
  const hints = [item.why, item.note, item.doneBy && `✓ ${item.doneBy}`].filter(Boolean)
  return (
    <li id={item.id}>
      <Checkbox
        label={
          <>
            {item.label}{' '}
            {item.critical && (
              <span className="tag">
                · <Trans>matters for safety</Trans>
              </span>
            )}
          </>
        }
        hint={hints.length > 0 ? hints.join(' · ') : undefined}
        checked={tick.isPending ? tick.variables : item.done}
        disabled={!item.can.tick.allowed}
        onChange={(done) => !tick.isPending && tick.mutate(done)}
      />
      <span className={`tag ${item.done ? 'done' : owner ? '' : 'missing'}`}>
        {owner ?? (item.done ? '' : <Trans>Nobody yet</Trans>)}
      </span>
      <ProblemNotice error={tick.error} />
    </li>
  )
}
