import type { checklistRoutes } from '@holdfast/contracts/checklists'
import { CHECKLIST_CATALOG } from '@holdfast/domain/checklists/checklist-catalog'
import type { Checklist } from '@holdfast/domain/checklists/checklist'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { LIST_IS_FULL, refuse } from '../../kernel/refuse.ts'
import { WORDS_OF_OUR_LIST } from './refusals.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { participantIn } from '../participants/participants.queries.ts'
import type { ChecklistRow } from './checklists.presenter.ts'
import { findChecklistItem } from './checklists.queries.ts'

type NewItem = z.output<typeof checklistRoutes.add.body>
type Changes = z.output<typeof checklistRoutes.update.body>

const MOST_ITEMS = 60
const keyOf = ({ organizationId, planId }: PlanContext, id: string) => ({
  organizationId_planId_id: { organizationId, planId, id },
})

/** Takes the entries of our lists into the plan. Those that are there already keep their owner and their tick. */
export async function beginChecklists(context: PlanContext, lists: readonly Checklist[]): Promise<string> {
  const { tx, organizationId, planId } = context
  const { count } = await tx.checklistItem.createMany({
    skipDuplicates: true,
    data: [...new Set(lists)].flatMap((list) =>
      CHECKLIST_CATALOG[list].map(({ code }, position) => ({ organizationId, planId, list, code, position })),
    ),
  })
  await recordChange(context, {
    action: 'checklist.begun',
    resource: 'checklists',
    resourceId: planId,
    meta: { items: count },
  })
  return planId
}

/** Adds something in the family's own words, at the end of its list; `rule-refused` once the list is full. */
export async function addChecklistItem(context: PlanContext, fields: NewItem): Promise<ChecklistRow> {
  const { tx, organizationId, planId } = context
  const owner = await participantIn(context, 'ownerId', fields.ownerId)
  const there = await tx.checklistItem.aggregate({
    where: { organizationId, planId, list: fields.list },
    _count: true,
    _max: { position: true },
  })
  if (there._count >= MOST_ITEMS) throw refuse(LIST_IS_FULL, context)
  const made = await tx.checklistItem.create({
    data: { organizationId, planId, ...fields, position: (there._max.position ?? -1) + 1 },
  })
  await recordChange(context, {
    action: 'checklist_item.added',
    resource: 'checklists',
    resourceId: made.id,
    meta: { list: fields.list },
  })
  return { ...made, owner }
}

/** Changes who is responsible for it or what is noted. The words of the catalog are not ours to change; a note is. */
export async function updateChecklistItem(
  context: PlanContext,
  itemId: string,
  changes: Changes,
  ifMatch: number,
): Promise<ChecklistRow> {
  const { tx } = context
  const row = await findChecklistItem(context, itemId)
  guardVersion(row, ifMatch)
  if (changes.label !== undefined && row.code !== null) throw refuse(WORDS_OF_OUR_LIST, context)
  const owner = changes.ownerId === undefined ? row.owner : await participantIn(context, 'ownerId', changes.ownerId)
  if (isNoop(row, changes)) return row
  const changed = await tx.checklistItem.update({
    where: keyOf(context, itemId),
    data: { ...changes, version: nextVersion },
  })
  await recordChange(context, { action: 'checklist_item.changed', resource: 'checklists', resourceId: itemId })
  return { ...changed, owner }
}

/** Ticks an item, or takes the tick back: by whoever is responsible for it, or by the case leads. */
export async function tickChecklistItem(
  context: PlanContext,
  itemId: string,
  done: boolean,
  ifMatch: number,
): Promise<ChecklistRow> {
  const { tx, member, now } = context
  const row = await findChecklistItem(context, itemId)
  authorize(context, 'checklist.tick', row.owner?.caseMemberId === member.id)
  guardVersion(row, ifMatch)
  const ticked = await tx.checklistItem.update({
    where: keyOf(context, itemId),
    data: { doneAt: done ? now : null, doneById: done ? member.id : null, version: nextVersion },
  })
  await recordChange(context, {
    action: 'checklist_item.ticked',
    resource: 'checklists',
    resourceId: itemId,
    meta: { list: row.list, code: row.code, done },
  })
  return { ...ticked, owner: row.owner }
}

/** Takes an item out, ours or the family's; what was noted beside it goes with it. */
export async function removeChecklistItem(context: PlanContext, itemId: string, ifMatch: number): Promise<void> {
  guardVersion(await findChecklistItem(context, itemId), ifMatch)
  await context.tx.checklistItem.delete({ where: keyOf(context, itemId) })
  await recordChange(context, { action: 'checklist_item.removed', resource: 'checklists', resourceId: itemId })
}
