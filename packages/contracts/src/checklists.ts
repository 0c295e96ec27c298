import { CHECKLISTS } from '@holdfast/domain/checklists/checklist'
import { z } from 'zod'
import { Can, Removed, id, line, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

/** One thing that somebody is responsible for: the room, the drive, the bag, the papers (docs/practice.md 6, 7.1). */
export const ChecklistItem = z
  .object({
    id: id(),
    list: z.enum(CHECKLISTS),
    /** The entry of the catalog; null for words of one's own. */
    code: z.string().nullable(),
    label: z.string(),
    why: z.string().nullable(),
    critical: z.boolean(),
    note: z.string(),
    ownerId: id().nullable(),
    isMine: z.boolean(),
    position: z.int(),
    done: z.boolean(),
    doneAt: time().nullable(),
    doneBy: z.string().nullable(),
    version: version(),
    can: z.object({ edit: Can, tick: Can }),
  })
  .meta({ id: 'ChecklistItem' })
/** `critical` ones bring up a finding until they are done; an item without an owner is for the case leads. */
export type ChecklistItem = z.infer<typeof ChecklistItem>

const itemParams = PlanParams.extend({ checklistItemId: id() })
const fields = { note: text(300), ownerId: id().nullable(), position: z.int().min(0).max(999) }

/**
 * The case leads write the lists, a helper sees what is theirs; whoever is responsible for an item ticks it, on the day and after it,
 * too.
 */
export const checklistRoutes = namedRoutes('checklists', {
  begin: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/checklists',
    summary: 'Copy checklists into a plan',
    description: 'Items that the plan already has stay as they are.',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({ lists: z.array(z.enum(CHECKLISTS)).min(1).max(CHECKLISTS.length) }),
    response: z.object({ items: z.array(ChecklistItem) }),
  }),
  add: route({
    method: 'POST',
    path: '/organizations/:organizationId/plans/:planId/checklist-items',
    summary: 'Add a checklist item',
    access: 'case',
    status: 201,
    params: PlanParams,
    body: z.strictObject({
      list: z.enum(CHECKLISTS),
      label: line(160),
      note: fields.note.default(''),
      ownerId: fields.ownerId.default(null),
    }),
    response: ChecklistItem,
    problems: ['rule-refused'],
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/plans/:planId/checklist-items/:checklistItemId',
    summary: 'Change a checklist item',
    access: 'case',
    params: itemParams,
    body: z.strictObject({ label: line(160), ...fields }).partial(),
    response: ChecklistItem,
    problems: ['rule-refused'],
  }),
  tick: route({
    method: 'PUT',
    path: '/organizations/:organizationId/plans/:planId/checklist-items/:checklistItemId/tick',
    summary: 'Tick or untick a checklist item',
    description: 'By its owner, or by the case leads.',
    access: 'case',
    params: itemParams,
    body: z.strictObject({ done: z.boolean() }),
    response: ChecklistItem,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/plans/:planId/checklist-items/:checklistItemId',
    summary: 'Remove a checklist item',
    access: 'case',
    params: itemParams,
    response: Removed,
  }),
})
