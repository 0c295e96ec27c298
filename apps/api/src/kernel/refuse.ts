import { text } from '@holdfast/content/refusals'
import type { Decision, Refusal } from '@holdfast/domain/decision'
import { localize, type Reader } from './localize.ts'
import { type ApiProblem, problem } from './problem.ts'

/** A refusal as the problem `rule-refused`, in the reader's language; each feature has its own in its `refusals.ts`. */
export const refuse = ({ rule, reason }: Refusal, reader: Reader): ApiProblem =>
  problem('rule-refused', { rule, reason: localize(reason, reader) })

/** Throws the refusal of a rule of the domain, where it says no. */
export function throwIfRefused(decision: Decision<Refusal>, reader: Reader): void {
  if (!decision.ok) throw refuse(decision.refusal, reader)
}

/** For every list that may hold only so much. */
export const LIST_IS_FULL: Refusal = { rule: 'list_is_full', reason: text('reasons.list_is_full') }
