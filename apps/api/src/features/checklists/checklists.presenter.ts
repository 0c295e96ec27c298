import type { ChecklistItem } from '@holdfast/contracts/checklists'
import { checklistEntry } from '@holdfast/domain/checklists/checklist-catalog'
import type { ChecklistItem as Row, Participant } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'

/** An item with who is responsible for it. */
export type ChecklistRow = Row & { owner: Participant | null }
type Names = (memberId: string) => string

/** An item in the reader's language: the words of our list, or the family's own. */
export function presentChecklistItem(context: PlanContext, row: ChecklistRow, nameOf: Names): ChecklistItem {
  const list = row.list as ChecklistItem['list']
  const entry = checklistEntry(list, row.code)
  const isMine = row.owner?.caseMemberId === context.member.id
  return {
    id: row.id,
    list,
    code: row.code,
    label: entry ? localize(entry.label, context) : row.label,
    why: entry?.why ? localize(entry.why, context) : null,
    critical: entry?.critical ?? false,
    note: row.note,
    ownerId: row.ownerId,
    isMine,
    position: row.position,
    done: row.doneAt !== null,
    doneAt: row.doneAt?.toISOString() ?? null,
    doneBy: row.doneById && nameOf(row.doneById),
    version: row.version,
    can: { edit: ability(context, 'checklist.edit'), tick: ability(context, 'checklist.tick', isMine) },
  }
}

/** All items; a helper gets those that they see to. */
export const presentChecklists = (
  context: PlanContext,
  rows: { checklistItems: ChecklistRow[] },
  nameOf: Names,
): ChecklistItem[] =>
  rows.checklistItems
    .filter(({ owner }) => allows(context, 'checklist.read', owner?.caseMemberId === context.member.id))
    .map((row) => presentChecklistItem(context, row, nameOf))
