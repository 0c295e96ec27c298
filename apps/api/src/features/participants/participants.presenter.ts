import type { Participant } from '@holdfast/contracts/participants'
import { type Prepared, preparednessOf, SHARED_ITEMS } from '@holdfast/domain/participants/preparedness'
import { codesFrom, type HintQuestion, hintsFrom } from '@holdfast/domain/participants/suitability-questions'
import type { PlanFacts } from '@holdfast/domain/plan/plan-facts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { PlanRows } from '../../plan/plan-rows.ts'
import { answersOf, readableCodesOf } from './participant-facts.ts'
import { readablePart, readsAnswers } from './suitability-readers.ts'

type Row = PlanRows['participants'][number]

/** The participants as this reader may see them: reasons for leaving someone out are for few. */
export function presentParticipants(context: PlanContext, rows: PlanRows, facts: PlanFacts): Participant[] {
  return rows.participants.map((row) => presentParticipant(context, facts, row))
}

/** One participant, with the facts of the plan that they are in. */
export function presentParticipant(context: PlanContext, facts: PlanFacts, row: Row): Participant {
  const isMe = row.caseMemberId === context.member.id
  const leads = allows(context, 'about.read', isMe)
  const theirs = facts.participants.find(({ id }) => id === row.id)
  return {
    id: row.id,
    caseMemberId: row.caseMemberId,
    isMe,
    name: row.name,
    relationship: row.relationship as Participant['relationship'],
    adult: row.adult,
    dayRoles: row.dayRoles as Participant['dayRoles'],
    attendance: row.attendance as Participant['attendance'],
    readById: row.readById,
    speakingPosition: row.speakingPosition,
    closeness: allows(context, 'suitability.read') ? row.closeness : null,
    careArrangement: row.careArrangement,
    contact: leads ? contactOf(row) : null,
    suitability: codesFor(context, row),
    decision: allows(context, 'suitability.read')
      ? ((row.suitabilityDecision?.decision ?? null) as Participant['decision'])
      : null,
    hints: hintsFor(context, row, isMe),
    preparedness: leads && theirs ? preparednessFor(isMe, preparednessOf(facts, theirs)) : null,
    version: row.version,
    can: {
      edit: ability(context, 'participant.edit'),
      editAbout: ability(context, 'about.edit', isMe),
      answerSuitability: ability(context, 'suitability.answer', isMe),
      decideSuitability: ability(context, 'suitability.decide'),
    },
  }
}

const preparednessFor = (isMe: boolean, items: Prepared[]) =>
  isMe ? items : items.filter(({ item }) => SHARED_ITEMS.includes(item))

const contactOf = ({ about }: Row): Participant['contact'] => ({
  phone: about?.phone ?? '',
  email: about?.email ?? '',
  channel: (about?.channel ?? null) as NonNullable<Participant['contact']>['channel'],
  safeTimes: about?.safeTimes ?? '',
})

/** An interventionist reads every code that was given to them, a lead those that their own answers raise, everybody else none. */
function codesFor(context: PlanContext, row: Row): Participant['suitability'] {
  if (allows(context, 'suitability.read', false)) return readableCodesOf(readablePart(context, row))
  if (!allows(context, 'suitability.read', true)) return null
  const own = row.suitabilityAnswers.find(({ byMemberId }) => byMemberId === context.member.id)
  return own ? codesFrom(answersOf(own)) : []
}

/** What somebody said of themselves is theirs to own in the statement; an interventionist coaches it (S0.6). */
function hintsFor(context: PlanContext, row: Row, isMe: boolean): HintQuestion[] {
  const sets = allows(context, 'suitability.read', false)
    ? row.suitabilityAnswers.filter((set) => readsAnswers(context, set))
    : row.suitabilityAnswers.filter(({ byMemberId }) => isMe && byMemberId === context.member.id)
  return [...new Set(sets.flatMap((set) => hintsFrom(answersOf(set))))]
}
