import type { FileAnswer, Route } from '@holdfast/contracts/route'
import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import type { Statement } from '../db/transaction.ts'
import type { PlanContext } from '../kernel/context.ts'
import type { Made } from './idempotency.ts'
import type { FileToMake } from './send.ts'
import type { Inputs } from './validate.ts'

/** What a handler gets: only checked input. `ifMatch` is the version a write is based on (0 where none is asked). */
export type Input<C, R extends Route> = Inputs<R> & { context: C; ifMatch: number; reply: FastifyReply }
/** What a route answers, or the file that it makes. */
export type Answer<R extends Route> =
  | z.input<R['response']>
  | (z.input<R['response']> extends FileAnswer ? FileToMake : never)
/** Does the work of one endpoint inside its transaction; it throws a problem to say no. */
export type Handler<C, R extends Route> = (input: Input<C, R>) => Promise<Answer<R>>

/**
 * A creating POST in two halves: `act` has the effect once for each Idempotency-Key and names the resource, with the answer where
 * what it wrote is enough for one; `show` reads the resource anew, for every replay and where `act` gave no answer
 * (docs/security.md 3.5).
 */
export type Creating<C, R extends Route> = {
  act: (input: Input<C, R>) => Promise<string | Made<Answer<R>>>
  show: (input: Input<C, R>, resourceId: string) => Promise<Answer<R>>
}

/**
 * A GET whose answer follows from the case, its plans and the clock alone: nothing is read for a reader who has it already.
 * `until` is the next moment at which the answer changes by itself; null when none does.
 */
export type Reading<C, R extends Route> = { read: (input: Input<C, R>) => Promise<Read<R>> }
/** What was read, and until when it holds. */
export type Read<R extends Route> = { answer: Answer<R>; until: Date | null }

/** A `Reading` that needs one statement, which the path alone decides: it leaves with admission, and the rows come with the input. */
export type ReadingAtOnce<R extends Route> = {
  statement: (place: { organizationId: string; planId: string }) => Statement
  present: (input: Input<PlanContext, R>, rows: Record<string, unknown>[]) => Read<R>
}

/** A write that first reads with one statement, which the path alone decides: it leaves with admission, and the rows come with the input. */
export type WritingAtOnce<R extends Route> = {
  ahead: (params: Inputs<R>['params']) => Statement
  write: (input: Input<PlanContext, R>, rows: Record<string, unknown>[]) => Promise<Answer<R>>
}
/** What a route does; in a case it may be a `Reading`, too. */
export type Work<C, R extends Route> = Handler<C, R> | Creating<C, R>
export type CaseWork<C, R extends Route> = Work<C, R> | Reading<C, R>

/** A GET that tells what is stored in the case and its plans, and nothing that changes with the clock. */
export const ofCase = <C, R extends Route>(handle: Handler<C, R>): Reading<C, R> => ({
  read: async (input) => ({ answer: await handle(input), until: null }),
})
