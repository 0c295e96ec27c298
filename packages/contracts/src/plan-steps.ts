import { z } from 'zod'
import { Can, id, someText, text, time, version } from './fields.ts'
import { OutcomeFields } from './outcomes.ts'
import { PlanBasics, PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

const planPath = '/organizations/:organizationId/plans/:planId'
const why = { reason: someText(600) }
const problems = ['wrong-status', 'rule-refused'] as const

/** What stopped a meeting. Nobody is asked before; it can be said afterwards. */
export const STOP_KINDS = ['violence', 'medical', 'anyones_call'] as const
/** Null for a stop of which nobody has said the kind; it is asked only afterwards (docs/product.md 7.1). */
export type StopKind = (typeof STOP_KINDS)[number]

/** The meeting itself, from its start. Once stopped or ended it is frozen; events may still come in late. */
export const Run = z
  .object({
    startedAt: time(),
    startedBy: z.string(),
    stoppedAt: time().nullable(),
    stopKind: z.enum(STOP_KINDS).nullable(),
    endedAt: time().nullable(),
    /** It was held without a phone; its times were typed in afterwards. */
    recordedAfterwards: z.boolean(),
    /** It was begun on a phone without a network; `phoneAt` is what its clock said, where that was wrong. */
    recordedOffline: z.boolean(),
    phoneAt: time().nullable(),
    /** The risk questions say that no consequence is read on the day. */
    consequencesWithheld: z.boolean(),
    version: version(),
    can: z.object({ record: Can, sayStopKind: Can }),
  })
  .meta({ id: 'Run' })
/** `stopKind` is null until somebody says it; `stoppedAt` is null for a meeting that went to its end. */
export type Run = z.infer<typeof Run>

const step = <const S extends string, B extends z.ZodType>(
  method: 'POST' | 'PATCH' | 'DELETE',
  path: S,
  words: { summary: string; description?: string },
  body: B,
) =>
  route({
    method,
    path: `${planPath}${path}`,
    ...words,
    access: 'case',
    status: method === 'POST' ? 201 : 200,
    params: PlanParams,
    body,
    response: PlanBasics,
    problems: path === '/lock' ? [...problems, 'plan-not-ready', 'prove-yourself'] : problems,
  })

/**
 * Every move of a plan (docs/product.md 3). Not at that stage is `wrong-status`, a missing condition
 * `rule-refused`.
 */
export const planStepRoutes = namedRoutes('planSteps', {
  askOverride: step(
    'POST',
    '/lock-override',
    {
      summary: 'Ask to lock a plan despite blockers',
      description: 'By the interventionist; a second person locks it.',
    },
    z.strictObject(why),
  ),
  lock: step(
    'POST',
    '/lock',
    { summary: 'Lock a plan', description: 'Refused with every blocker.' },
    z.strictObject({ confirmOverride: z.boolean().default(false) }),
  ),
  unlock: step(
    'DELETE',
    '/lock',
    { summary: 'Unlock a plan', description: 'With a reason. Changed wordings ask for new stances.' },
    z.strictObject(why),
  ),
  postpone: step(
    'POST',
    '/postponement',
    { summary: 'Postpone the meeting' },
    z.strictObject({ ...why, backupStartsAt: time() }),
  ),
  callOff: step(
    'POST',
    '/cancellation',
    { summary: 'Call off a plan', description: 'Counted in outcomes.' },
    z.strictObject({
      ...why,
      meetingResult: z
        .enum(['cancelled_by_family', 'cancelled_safety', 'person_absent'])
        .default('cancelled_by_family'),
    }),
  ),
  startRun: step(
    'POST',
    '/run',
    { summary: 'Start the meeting', description: 'On a recent, confirmed sobriety check with the result `proceed`.' },
    z.strictObject({ sobrietyCheckId: id() }),
  ),
  stop: step(
    'POST',
    '/run/stop',
    { summary: 'Stop the meeting', description: 'By anyone, at once, without a reason.' },
    z.strictObject({ kind: z.enum(STOP_KINDS).nullable().default(null) }),
  ),
  sayStopKind: step(
    'PATCH',
    '/run/stop',
    { summary: 'Set why the meeting was stopped' },
    z.strictObject({ kind: z.enum(STOP_KINDS) }),
  ),
  recordPastMeeting: step(
    'POST',
    '/run/past-meeting',
    {
      summary: 'Record a meeting that was held on paper',
      description: 'It is recorded as ended. What nobody asked at the check is null.',
    },
    z.strictObject({
      checkedAt: time(),
      beganAt: time(),
      endedAt: time(),
      /** Members of the case: who looked, and who saw the same. */
      observerMemberId: id(),
      confirmedByMemberId: id(),
      answersCoherent: z.boolean().nullable(),
      consentsToTalk: z.boolean().nullable(),
      /** What the two of them saw and heard, as it stands on the sheet. */
      seen: text(1000).default(''),
    }),
  ),
  conclude: step('POST', '/run/conclusion', { summary: 'Conclude the meeting with its outcome' }, OutcomeFields),
})
