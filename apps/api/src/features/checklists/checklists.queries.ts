import type { ChecklistItem as Presented } from '@holdfast/contracts/checklists'
import { allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { memberNames, namesAmong } from '../../kernel/member.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type ChecklistRow, presentChecklistItem, presentChecklists } from './checklists.presenter.ts'

/** One item of this plan, with who is responsible for it; to a helper, only what is theirs is there. */
export async function findChecklistItem(context: PlanContext, id: string) {
  const { tx, organizationId, planId, member } = context
  const where = { organizationId_planId_id: { organizationId, planId, id } }
  const row = await tx.checklistItem.findUnique({ where, include: { owner: true } })
  return orNotFound(allows(context, 'checklist.read', row?.owner?.caseMemberId === member.id) ? row : null)
}

/** An item that is already loaded, with the name of who ticked it. */
export const showChecklistItem = async (context: PlanContext, row: ChecklistRow): Promise<Presented> =>
  presentChecklistItem(context, row, await namesAmong(context, [row.doneById]))

/** One item of this plan; `not-found` to a helper who does not see to it. */
export async function getChecklistItem(context: PlanContext, id: string): Promise<Presented> {
  return showChecklistItem(context, await findChecklistItem(context, id))
}

/** Every list of this plan, as far as this member sees it. */
export async function listChecklistItems(context: PlanContext): Promise<Presented[]> {
  const { tx, organizationId, planId } = context
  const rows = await tx.checklistItem.findMany({
    where: { organizationId, planId },
    include: { owner: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return presentChecklists(context, { checklistItems: rows }, await memberNames(context))
}
