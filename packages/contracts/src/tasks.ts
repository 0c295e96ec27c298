import { MOST_OFFSET_DAYS, MOST_OFFSET_MINUTES } from '@holdfast/domain/tasks/task'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, Removed, date, id, line, page, paging, text, time, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** Something to do before or after the day: counted from the day of its plan, or with a date of its own. */
export const Task = z
  .object({
    id: id(),
    planId: id().nullable(),
    title: z.string(),
    note: z.string(),
    offsetDays: z.int().nullable(),
    fixedOn: date().nullable(),
    /** Minutes from the start of the meeting, for what has its hour. */
    offsetMinutes: z.int().nullable(),
    fixedAt: time().nullable(),
    /** Null while the plan has no day. */
    dueOn: date().nullable(),
    /** The hour, where it has one. */
    dueAt: time().nullable(),
    ownerMemberId: id().nullable(),
    ownerParticipantId: id().nullable(),
    owner: z.string().nullable(),
    isMine: z.boolean(),
    doneAt: time().nullable(),
    /** The plan itself shows that it is done. */
    isProven: z.boolean(),
    version: version(),
    can: z.object({ edit: Can, tick: Can }),
  })
  .meta({ id: 'Task' })
/** Negative offsets come before the day; whatever is counted from it moves with it. At most one of the two owners is there. */
export type Task = z.infer<typeof Task>

const fields = {
  title: line(200),
  note: text(1000),
  offsetDays: z.int().min(-MOST_OFFSET_DAYS).max(MOST_OFFSET_DAYS).nullable(),
  fixedOn: date().nullable(),
  /** With an hour; a day that is set afterwards takes its place. */
  offsetMinutes: z.int().min(-MOST_OFFSET_MINUTES).max(MOST_OFFSET_MINUTES).nullable(),
  fixedAt: time().nullable(),
  /** Somebody of the case, or a participant of the plan: one of the two. */
  ownerMemberId: id().nullable(),
  ownerParticipantId: id().nullable(),
}
const oneOwner = {
  path: ['ownerParticipantId'],
  message: 'A task has one owner: a member of the case or a participant',
}
const hasOneOwner = (given: {
  ownerMemberId?: string | null | undefined
  ownerParticipantId?: string | null | undefined
}) => !(given.ownerMemberId && given.ownerParticipantId)

const taskParams = CaseParams.extend({ taskId: id() })

/**
 * The case leads write, at any time of the case; whoever looks after a task ticks it, and a helper sees no others (F81).
 */
export const taskRoutes = namedRoutes('tasks', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/tasks',
    summary: 'List the tasks of a case',
    description: 'Soonest first; a helper sees their own.',
    access: 'case',
    params: CaseParams,
    query: paging(200),
    response: page(Task),
  }),
  create: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/tasks',
    summary: 'Add a task',
    description: 'With days counted from the day of a plan, or with a date.',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z
      .strictObject({
        ...fields,
        planId: id().nullable().default(null),
        note: fields.note.default(''),
        offsetDays: fields.offsetDays.default(null),
        fixedOn: fields.fixedOn.default(null),
        offsetMinutes: fields.offsetMinutes.default(null),
        fixedAt: fields.fixedAt.default(null),
        ownerMemberId: fields.ownerMemberId.default(null),
        ownerParticipantId: fields.ownerParticipantId.default(null),
      })
      .refine(hasOneOwner, oneOwner),
    response: Task,
  }),
  update: route({
    method: 'PATCH',
    path: '/organizations/:organizationId/cases/:caseId/tasks/:taskId',
    summary: 'Change a task',
    access: 'case',
    params: taskParams,
    body: z.strictObject(fields).partial().refine(hasOneOwner, oneOwner),
    response: Task,
  }),
  tick: route({
    method: 'PUT',
    path: '/organizations/:organizationId/cases/:caseId/tasks/:taskId/done',
    summary: 'Mark a task as done or open',
    description: 'Everybody ticks their own.',
    access: 'case',
    params: taskParams,
    body: z.strictObject({ done: z.boolean() }),
    response: Task,
  }),
  remove: route({
    method: 'DELETE',
    path: '/organizations/:organizationId/cases/:caseId/tasks/:taskId',
    summary: 'Delete a task',
    description: 'This cannot be undone.',
    access: 'case',
    params: taskParams,
    response: Removed,
  }),
})
