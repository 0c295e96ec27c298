import { text } from '@holdfast/content/consequences'
import { content } from '../content/content.ts'
import type { ConsequenceFacts, ParticipantFacts } from '../plan/plan-facts.ts'
import type { Text } from '../text.ts'
import { CONSEQUENCE_CHECKS, type ConsequenceCheck } from './consequence.ts'

type Check = { question: Text; hard: boolean }
const hard = (words: Text): Check => ({ question: words, hard: true })
const soft = (words: Text): Check => ({ question: words, hard: false })

/**
 * The 16 checks of docs/practice.md 5.1. A `hard` no means that it cannot be agreed as it is; the others make one think
 * again.
 */
export const CHECKS: Readonly<Record<ConsequenceCheck, Check>> = content('consequence-checks', {
  owned: hard(text('consequence-checks.owned.question')),
  withinControl: hard(text('consequence-checks.withinControl.question')),
  specific: hard(text('consequence-checks.specific.question')),
  dated: hard(text('consequence-checks.dated.question')),
  tiedToDeclining: hard(text('consequence-checks.tiedToDeclining.question')),
  removesSupportForUse: soft(text('consequence-checks.removesSupportForUse.question')),
  safe: hard(text('consequence-checks.safe.question')),
  legal: hard(text('consequence-checks.legal.question')),
  affordable: soft(text('consequence-checks.affordable.question')),
  noBluff: hard(text('consequence-checks.noBluff.question')),
  notContradicted: soft(text('consequence-checks.notContradicted.question')),
  agreed: soft(text('consequence-checks.agreed.question')),
  saidOnce: soft(text('consequence-checks.saidOnce.question')),
  followUpOwner: soft(text('consequence-checks.followUpOwner.question')),
  keepsDoorOpen: hard(text('consequence-checks.keepsDoorOpen.question')),
  understoodInWriting: soft(text('consequence-checks.understoodInWriting.question')),
})

/** Below this, a speaker is not sure enough to keep it (docs/practice.md 5.1, guidance). */
export const SURE_ENOUGH = 7

/** A check that does not hold. `hard`: it stops agreement · `answered`: somebody said no, rather than nothing yet. */
export type ConsequenceWeakness = { check: ConsequenceCheck; hard: boolean; answered: boolean }

/** The checks that are not answered with yes; a hard one stands in the way of agreement. */
export function weaknesses(checks: ConsequenceFacts['checks']): ConsequenceWeakness[] {
  return CONSEQUENCE_CHECKS.filter((check) => checks[check] !== true).map((check) => ({
    check,
    hard: CHECKS[check].hard,
    answered: checks[check] === false,
  }))
}

/** Whose stance is asked: every adult who takes part, in the room, from afar or by a letter (S2.14). */
export const whoAnswers = (participants: readonly ParticipantFacts[]): ParticipantFacts[] =>
  participants.filter((one) => one.adult && one.attendance !== 'not_attending')

/** A "no" to one of these stops agreement: nobody agrees to what is unsafe, unlawful or only said to frighten. Each is answered by itself. */
export const STOPPING_CHECKS: readonly ConsequenceCheck[] = ['safe', 'legal', 'noBluff']

/** Whether its speaker has answered that it is not safe, not legal, or not meant: nobody can agree to it as it is. */
export const isStopped = (checks: ConsequenceFacts['checks']): boolean =>
  STOPPING_CHECKS.some((check) => checks[check] === false)

/** Where the group stands on one consequence. Who objects is told to nobody before everyone has answered (S2.14, F25). */
export const AGREEMENTS = ['stopped', 'unanswered', 'objected', 'agreed'] as const
/** `stopped`: it is not safe, not legal or not meant, so nobody can agree to it as it is. */
export type Agreement = (typeof AGREEMENTS)[number]

/** Decided together: everyone has answered and nobody objects; a reservation does not stop it (S2.14, F25). */
export function agreementOn(
  { stances, checks }: Pick<ConsequenceFacts, 'stances' | 'checks'>,
  participants: readonly ParticipantFacts[],
): Agreement {
  if (isStopped(checks)) return 'stopped'
  const answering = whoAnswers(participants)
  if (answering.some((one) => stances[one.id] === undefined)) return 'unanswered'
  return answering.some((one) => stances[one.id] === 'objection') ? 'objected' : 'agreed'
}
