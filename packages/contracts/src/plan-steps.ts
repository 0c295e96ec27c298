import { z } from 'zod'
import { Can, id, someText, time, version } from './fields.ts'
import { OutcomeFields } from './outcomes.ts'
import { PlanBasics, PlanParams } from './plans.ts'
import { route } from './route.ts'

const planPath = '/organizations/:organizationId/plans/:planId'
const why = { reason: someText(600) }
const problems = ['wrong-status', 'rule-refused'] as const

/** What stopped a meeting. Nobody is asked before; it can be said afterwards. */
export const STOP_KINDS = ['violence', 'medical', 'anyones_call'] as const
/** Null for a stop of which nobody has said the kind; it is asked only afterwards (docs/product.md 7.1). */
export type StopKind = (typeof STOP_KINDS)[number]

/** The meeting itself, from its start. Once stopped or ended it is frozen; events may still come in late. */
export const Run = z.object({
  startedAt: time(),
  startedBy: z.string(),
  stoppedAt: time().nullable(),
  stopKind: z.enum(STOP_KINDS).nullable(),
  endedAt: time().nullable(),
  /** It was held without a phone; its times were typed in afterwards. */
  onPaper: z.boolean(),
  /** The risk questions say that no consequence is read on the day. */
  holdsBackConsequences: z.boolean(),
  version: version(),
  can: z.object({ record: Can, sayStopKind: Can }),
})
/** `stopKind` is null until somebody says it; `stoppedAt` is null for a meeting that went to its end. */
export type Run = z.infer<typeof Run>

const step = <const S extends string, B extends z.ZodType>(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: S,
  tag: string,
  summary: string,
  body: B,
) =>
  route({
    method,
    path: `${planPath}${path}`,
    tag,
    summary,
    access: 'case',
    status: method === 'POST' ? 201 : 200,
    params: PlanParams,
    body,
    response: PlanBasics,
    problems: path === '/lock' ? [...problems, 'plan-not-ready'] : problems,
  })

/**
 * Every move of a plan (docs/product.md 3). Not at that stage is `wrong-status`, a missing condition
 * `rule-refused`.
 */
export const planStepRoutes = {
  askOverride: step(
    'POST',
    '/lock-override',
    'Plans',
    'Ask, as the interventionist, to lock the plan although something is missing; a second person locks it',
    z.strictObject(why),
  ),
  lock: step(
    'POST',
    '/lock',
    'Plans',
    'Lock the plan for the day; refused with every blocker',
    z.strictObject({ confirmOverride: z.boolean().default(false) }),
  ),
  unlock: step(
    'DELETE',
    '/lock',
    'Plans',
    'Unlock the plan, with a reason; agreements on changed words will be asked again',
    z.strictObject(why),
  ),
  postpone: step(
    'POST',
    '/postponement',
    'Plans',
    'Put the day off to another date',
    z.strictObject({ ...why, backupStartsAt: time() }),
  ),
  callOff: step(
    'POST',
    '/cancellation',
    'Plans',
    'Call the plan off; it is counted in outcomes',
    z.strictObject({
      ...why,
      held: z.enum(['cancelled_by_family', 'cancelled_safety', 'person_absent']).default('cancelled_by_family'),
    }),
  ),
  startRun: step(
    'POST',
    '/run',
    'The day',
    'Begin the meeting on a fresh, confirmed sobriety check that says proceed',
    z.strictObject({ sobrietyCheckId: id() }),
  ),
  stop: step(
    'POST',
    '/run/stop',
    'The day',
    'Stop the meeting: anyone, one tap, no questions',
    z.strictObject({ kind: z.enum(STOP_KINDS).nullable().default(null) }),
  ),
  sayStopKind: step(
    'PATCH',
    '/run/stop',
    'The day',
    'Say afterwards what stopped the meeting',
    z.strictObject({ kind: z.enum(STOP_KINDS) }),
  ),
  tellPaperRun: step(
    'POST',
    '/run/paper',
    'The day',
    'Tell of a meeting that was held on paper, without a phone; it is over from the first, and begins nothing',
    z.strictObject({
      checkedAt: time(),
      beganAt: time(),
      endedAt: time(),
      /** Members of the case: who looked, and who saw the same. */
      observerMemberId: id(),
      confirmedByMemberId: id(),
    }),
  ),
  conclude: step('POST', '/run/conclusion', 'The day', 'End the meeting with its outcome', OutcomeFields),
}
