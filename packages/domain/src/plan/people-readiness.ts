import { policyOf } from './approach-policy.ts'
import { facilitators, isPresent } from './facilitators.ts'
import { type Finding, findingsFrom } from './finding.ts'
import type { ParticipantFacts, PlanFacts } from './plan-facts.ts'
import { awarenessFindings } from '../awareness/awareness-readiness.ts'
import { learningFindings } from '../learning/learning-readiness.ts'
import { screeningFindings } from '../safety-screening/screening-readiness.ts'
import { dayRoleFindings } from '../participants/day-role-readiness.ts'
import { PEOPLE_RULES } from '../participants/people-rules.ts'
import { PREPARED_LABELS } from '../participants/prepared-labels.ts'
import { PREPARED_AT, type PreparedItem, preparednessOf } from '../participants/preparedness.ts'
import { standsAgainst, SUITABILITY, type SuitabilityHandling } from '../participants/suitability.ts'
import { joined } from '../text.ts'

const finding = findingsFrom(PEOPLE_RULES)

const of = ({ id, name }: ParticipantFacts) => ({ subjectId: id, fills: { name } })

function facilitation(facts: PlanFacts): Finding[] {
  const leading = facilitators(facts.participants)
  if (leading.length === 0) return [finding('facilitator_missing')]
  return leading.filter((one) => one.suitability.length > 0).map((one) => finding('facilitator_not_neutral', of(one)))
}

/** What was decided about someone, as long as the plan does not follow it. */
function decisionFindings(one: ParticipantFacts): Finding[] {
  const { decision, attendance } = one
  if (decision === 'coach_first' && isPresent(one)) return [finding('coach_first', of(one))]
  const isFollowed =
    decision === 'letter' ? !isPresent(one) : decision === 'exclude' ? attendance === 'not_attending' : true
  return isFollowed ? [] : [finding('decision_not_followed', of(one))]
}

/** Who still has something to do that only they can do: read, agree, rest, find support (F14). */
function preparation(facts: PlanFacts): Finding[] {
  const listed = (items: readonly PreparedItem[]) => joined(items.map((item) => PREPARED_LABELS[item]))
  return facts.participants.flatMap((one) => {
    const open = preparednessOf(facts, one)
      .filter(({ item, state }) => state === 'open' && PREPARED_AT[item] === 'about')
      .map(({ item }) => item)
    const theirs = { subjectId: one.id, concernsId: one.id, fills: { name: one.name, items: listed(open) } }
    const unprepared = open.length > 0 ? [finding('person_unprepared', theirs)] : []
    const needsCare = !one.adult && !isPresent(one) && one.careArrangement.trim() === ''
    return needsCare ? [...unprepared, finding('child_without_care', of(one))] : unprepared
  })
}

function fitness(facts: PlanFacts): Finding[] {
  const minors = facts.participants
    .filter((one) => !one.adult && isPresent(one))
    .map((one) => finding('minor_in_room', of(one)))
  const unfit = facts.participants.flatMap((one) => {
    const against = standsAgainst(one.suitability, one.attendance).filter(
      (stands) => one.adult || stands.code !== 'minor',
    )
    const decided = decisionFindings(one)
    if (against.length === 0 || decided.length > 0) return decided
    const isFor = (handling: SuitabilityHandling) => against.some(({ code }) => SUITABILITY[code].handling === handling)
    if (against.some((stands) => stands.blocks)) return [finding('suitability_blocks', of(one))]
    return [finding(isFor('professional') ? 'professional_decides' : 'suitability_warns', of(one))]
  })
  const hidden = unfit.some((one) => one.severity === 'blocker') ? [finding('people_need_a_look')] : []
  return [...minors, ...unfit, ...hidden]
}

function roles({ participants }: PlanFacts): Finding[] {
  const isRead = ({ id, readById }: ParticipantFacts) =>
    participants.some((reader) => reader.id === readById && reader.id !== id && isPresent(reader))
  const letters = participants
    .filter((one) => one.attendance === 'letter_read_by' && !isRead(one))
    .map((one) => finding('letter_without_reader', of(one)))
  const byVideo = participants.filter(({ attendance, readById, id }) => {
    const reader = participants.find((one) => one.id === readById && one.id !== id)
    return attendance === 'letter_read_by' && reader?.attendance === 'remote_video'
  })
  letters.push(...byVideo.map((one) => finding('reader_not_there', of(one))))
  const isSafe = participants.some((one) => one.dayRoles.includes('safety_lead') && one.attendance === 'in_person')
  return isSafe ? letters : [...letters, finding('safety_lead_missing')]
}

/**
 * Where letters are read in turn, those who speak count; where a network gathers openly, all who come
 * (docs/practice.md 3).
 */
function voices(facts: PlanFacts): Finding[] {
  const readsInTurn = policyOf(facts).statements === 'each_speaker'
  const taking = facts.participants.filter(
    (one) =>
      one.attendance !== 'not_attending' &&
      (readsInTurn ? one.speakingPosition !== null : !one.dayRoles.includes('facilitator')),
  )
  const speaking = taking.length
  if (!readsInTurn) return speaking < 2 ? [finding('network_too_small')] : []
  if (speaking > 8) return [finding('many_voices')]
  if (speaking < 2) return [finding('one_voice_only')]
  return speaking < 3 ? [finding('few_voices')] : []
}

/** Who takes part: a neutral facilitator, nobody under 18, nobody who should stay away, a safety lead, enough voices. */
export function peopleFindings(facts: PlanFacts, now: Date): Finding[] {
  const always = [
    ...fitness(facts),
    ...awarenessFindings(facts),
    ...screeningFindings(facts, now),
    ...preparation(facts),
  ]
  if (!policyOf(facts).meeting) return always
  return [
    ...facilitation(facts),
    ...always,
    ...roles(facts),
    ...dayRoleFindings(facts),
    ...voices(facts),
    ...learningFindings(facts),
  ]
}
