import { text } from '@holdfast/content/go-no-go'
import { content } from '../content/content.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { ParticipantFacts } from '../plan/plan-facts.ts'
import { askDue } from '../risk-assessments/reassessment.ts'
import { type AssessedRisk, runGate } from '../risk-assessments/risk-gate.ts'
import type { Text } from '../text.ts'
import { HOUR } from '../shared/time.ts'

/** What is signed on the day before (docs/practice.md 7.3: T-1 go/no-go with the risk asked again; F55). */
export const GO_RESULTS = ['go', 'no_go'] as const
/** A no-go that stands keeps the meeting from beginning; a go does not make it begin. */
export type GoResult = (typeof GO_RESULTS)[number]

/** How long before the start a go can be signed: the evening before, whatever the hour of the meeting. */
export const GO_OPENS_HOURS_BEFORE = 36

/** What is looked at before a go is signed. */
export type GoFacts = Readonly<{
  startsAt: string | null
  bedConfirmed: boolean
  transportConfirmed: boolean
  /** Who has said that they come. */
  confirmedIds: readonly string[]
  /** Who takes part, in the room or from afar. */
  comingIds: readonly string[]
  risk: AssessedRisk | null
  professionalFacilitates: boolean
  /** What those who come say for this day; who has not answered yet is not in it. */
  votes: readonly Readonly<{ result: GoResult }>[]
  now: Date
}>

/** Who has to say that they come: every adult who takes part, in the room or from afar. */
export const comingIds = (participants: readonly Pick<ParticipantFacts, 'id' | 'adult' | 'attendance'>[]): string[] =>
  participants
    .filter(({ adult, attendance }) => adult && attendance !== 'not_attending' && attendance !== 'letter_read_by')
    .map(({ id }) => id)

/** When a go can be signed at the earliest; null while no day is set. */
export const goOpensAt = (startsAt: string | null): Date | null =>
  startsAt === null ? null : new Date(Date.parse(startsAt) - GO_OPENS_HOURS_BEFORE * HOUR)

/**
 * Whether a go may be signed: it is the day before, nobody says "not this day", the risk was asked again, the bed and the way are
 * confirmed, and everybody who comes has said so. Who has not answered yet holds nothing up. A no-go needs nothing of this: it is
 * always possible.
 */
export function decideGo(facts: GoFacts): Decision<Refusal> {
  const { startsAt, risk, professionalFacilitates, now } = facts
  const opensAt = goOpensAt(startsAt)
  if (opensAt === null) return refuse('go_needs_day')
  if (now < opensAt) return refuse('go_too_early')
  if (facts.votes.some(({ result }) => result === 'no_go')) return refuse('go_no_said')
  const gate = runGate({ risk, professionalFacilitates, startsAt, now })
  if (!gate.ok) return gate
  if (askDue(risk?.assessedAt ?? null, startsAt, now) !== null) return refuse('go_risk_not_asked')
  if (!facts.bedConfirmed) return refuse('go_bed_open')
  if (!facts.transportConfirmed) return refuse('go_transport_open')
  return facts.comingIds.every((id) => facts.confirmedIds.includes(id)) ? yes : refuse('go_people_open')
}

/** What was signed, as the start of a meeting sees it. It is for one day: another day asks again. */
export type SignedGo = Readonly<{ result: GoResult; dayStartsAt: string; decidedAt: string }>

/** The decision that stands for this day: the newest one signed for it. */
export const standingGo = <G extends SignedGo>(signed: readonly G[], startsAt: string | null): G | null =>
  signed
    .filter(({ dayStartsAt }) => startsAt !== null && Date.parse(dayStartsAt) === Date.parse(startsAt))
    .reduce<G | null>((newest, one) => (newest === null || one.decidedAt > newest.decidedAt ? one : newest), null)

/** A no-go that stands keeps a meeting from beginning. A go that nobody signed does not: it is asked for, and that is all. */
export const goGate = (signed: readonly SignedGo[], startsAt: string | null): Decision<Refusal> =>
  standingGo(signed, startsAt)?.result === 'no_go' ? refuse('go_says_no') : yes

/** Why a go is not signed, with what to do about it. */
export const GO_REFUSALS = content('go-refusals', {
  go_needs_day: text('go-refusals.go_needs_day'),
  go_too_early: text('go-refusals.go_too_early'),
  go_risk_not_asked: text('go-refusals.go_risk_not_asked'),
  go_bed_open: text('go-refusals.go_bed_open'),
  go_transport_open: text('go-refusals.go_transport_open'),
  go_people_open: text('go-refusals.go_people_open'),
  go_says_no: text('go-refusals.go_says_no'),
  go_no_said: text('go-refusals.go_no_said'),
  vote_not_coming: text('go-refusals.vote_not_coming'),
  vote_too_early: text('go-refusals.vote_too_early'),
  vote_signed: text('go-refusals.vote_signed'),
} as const satisfies Record<string, Text>)

const refuse = (rule: keyof typeof GO_REFUSALS) => no({ rule, reason: GO_REFUSALS[rule] })

/** What is signed, in the words of those who sign it. */
export const GO_LABELS: Readonly<Record<GoResult, Text>> = content('go-labels', {
  go: text('go-labels.go'),
  no_go: text('go-labels.no_go'),
})
