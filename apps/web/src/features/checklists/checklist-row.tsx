import { type ChecklistItem, checklistRoutes } from '@holdfast/contracts/checklists'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Checkbox } from '../../ui/choices.tsx'
import type { ListPerson } from './list-people.ts'
import { ShareOut } from './share-out.tsx'

type Props = {
  item: ChecklistItem
  planKey: PlanKey
  people: readonly ListPerson[]
  /** Whether it is the one that is being given to somebody, or changed. */
  isOpen?: boolean
  /** Opens and closes that; missing where a list is only ticked. */
  onOpen?: () => void
}

/** One item of a checklist: whether it is done, what to keep in mind, and who sees to it; a tap on the face opens who and a note. */
export function ChecklistRow({ item, planKey, people, isOpen = false, onOpen }: Props) {
  const tick = usePlanMutation(checklistRoutes.tick, planKey, (done: boolean) => ({
    params: { checklistItemId: item.id },
    body: { done },
  }))
  const owner = people.find(({ id }) => id === item.ownerId)
  const hints = [item.why, item.note, item.doneBy && `✓ ${item.doneBy}`].filter(Boolean)
  const face = owner && <Avatar name={owner.name} color={owner.color} size="s" />
  return (
    <li id={item.id} className="tickrow">
      <Checkbox
        label={item.label}
        hint={hints.length > 0 ? hints.join(' · ') : undefined}
        checked={tick.isPending ? tick.variables : item.done}
        disabled={!item.can.tick.allowed}
        onChange={(done) => !tick.isPending && tick.mutate(done)}
      />
      {item.can.edit.allowed && onOpen ? (
        <button type="button" className={owner ? 'face' : 'chip none'} aria-expanded={isOpen} onClick={onOpen}>
          {face}
          {owner ? (
            <span className="hide">
              <Trans>
                {owner.name}, change: {item.label}
              </Trans>
            </span>
          ) : (
            <>
              <Trans>Who?</Trans>
              <span className="hide"> {item.label}</span>
            </>
          )}
        </button>
      ) : (
        owner && (
          <span className="face">
            {face}
            <span className="hide">{owner.name}</span>
          </span>
        )
      )}
      <ProblemNotice error={tick.error} />
      {isOpen && <ShareOut item={item} planKey={planKey} people={people} onDone={onOpen} />}
    </li>
  )
}
