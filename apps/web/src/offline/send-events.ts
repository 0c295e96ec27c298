import { type call, ProblemError } from '@holdfast/contracts/call'
import { type NewRunEvent, type RunEvent, runEventRoutes } from '@holdfast/contracts/run-events'
import { Refused } from './run-outbox.ts'
import type { PlanKey } from '../plan/plan-key.ts'

type Request = (
  route: typeof runEventRoutes.record,
  input: Parameters<typeof call<typeof runEventRoutes.record>>[1],
) => Promise<RecordedEvents>
type RecordedEvents = { items: RunEvent[]; refused: { id: string }[] }

/** A request that hangs is given up and made again; the ids make that harmless. */
const ANSWER_WITHIN = 20_000

// signing in again, or waiting, helps; so does the start of a meeting that the server does not know of yet
const PASSING = ['not-signed-in', 'too-many-requests', 'request-in-progress', 'busy', 'request-timeout']
const isRetryable = ({ problem }: ProblemError): boolean =>
  problem.status >= 500 ||
  PASSING.some((kind) => problem.type === `/problems/${kind}`) ||
  (problem.type === '/problems/rule-refused' && problem.rule === 'run_never_began')

/** Makes a request, and tells a no that will stay a no (`Refused`) from a failure that passes. */
export async function refusedForGood<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await ask(AbortSignal.timeout(ANSWER_WITHIN))
  } catch (error) {
    if (error instanceof ProblemError && !isRetryable(error)) throw new Refused(error.problem)
    throw error
  }
}

/** Sends events to the record with what the clock here says. What was left out beside a stop is named by its id. */
export const sendEvents = (request: Request, params: PlanKey, events: NewRunEvent[]): Promise<RecordedEvents> =>
  refusedForGood((signal) => {
    const sentAt = new Date().toISOString()
    return request(runEventRoutes.record, { params, body: { events, sentAt }, signal })
  })
