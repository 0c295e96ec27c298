import { PATH_PRIORITIES, PATH_STATES } from '@holdfast/domain/path/path-task'
import { PATH_STEPS } from '@holdfast/domain/path/path-steps'
import { z } from 'zod'
import { id, time } from './fields.ts'

/** One thing on the way, with where it is done. What does not apply is left out. */
export const PathTask = z
  .object({
    /** The same for the same thing in every answer. */
    key: z.string(),
    kind: z.string(),
    step: z.enum(PATH_STEPS),
    title: z.string(),
    state: z.enum(PATH_STATES),
    priority: z.enum(PATH_PRIORITIES),
    minutes: z.int(),
    mine: z.boolean(),
    /** The participants whose it is, and of them who has still to do their part. */
    ownerIds: z.array(id()).optional(),
    openIds: z.array(id()).optional(),
    /** A moment, or a day. */
    due: z.string().optional(),
    opensAt: z.string().optional(),
    page: z.string(),
    subjectId: z.string().optional(),
    field: z.string().optional(),
  })
  .meta({ id: 'PathTask' })
/** Its `page` is an address below the plan, or of the case for `first-call` and `tasks`. */
export type PathTask = z.infer<typeof PathTask>

/** The seven steps with their tasks, the one task that is offered now, and whom the plan waits for. */
export const Path = z
  .object({
    steps: z.array(
      z.object({
        step: z.enum(PATH_STEPS),
        title: z.string(),
        state: z.enum(PATH_STATES),
        ready: z.int(),
        of: z.int(),
        opensAt: time().optional(),
      }),
    ),
    tasks: z.array(PathTask),
    now: z.object({ key: z.string(), why: z.string() }).nullable(),
    /** Empty for those who do not lead. */
    waitingFor: z.array(
      z.object({
        participantId: id().nullable(),
        memberId: id().nullable(),
        name: z.string(),
        key: z.string(),
        title: z.string(),
      }),
    ),
    /** The meeting is over, and for two days nobody is asked to look back. */
    rests: z.boolean(),
  })
  .meta({ id: 'Path' })
/** Made for one reader: what is offered to them is always theirs, and allowed. */
export type Path = z.infer<typeof Path>
