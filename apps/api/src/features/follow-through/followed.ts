import type { ConsequenceFacts, ParticipantFacts } from '@holdfast/domain/plan/plan-facts'
import { agreementOn } from '@holdfast/domain/consequences/enforceability'
import type { FollowUp } from '@holdfast/domain/consequences/follow-up'
import { type AskingAgain } from '@holdfast/domain/follow-through/asking-again'
import { type StandingCheckIn, standingCheckIns } from '@holdfast/domain/follow-through/check-ins'
import { type EndedMeeting, endedInNo, keptConsequences } from '@holdfast/domain/follow-through/kept-consequences'
import { counting, type Recorded } from '@holdfast/domain/follow-through/picture'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { consequencesWithheld } from '@holdfast/domain/run/consequences-withheld'
import { standing } from '@holdfast/domain/run/run-log'
import { dayIn } from '@holdfast/domain/shared/day-in'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { recordedEvent } from '../../plan/recorded-event.ts'
import { assessedRiskOf } from '../risk-assessments/risk-assessments.queries.ts'
import type { ConsequenceRow, EntryRow, FollowThroughRows } from './follow-through.rows.ts'

/** A consequence that is followed: its row, the check-ins as they stand, and the entries that count, newest first. */
export type Followed = {
  row: ConsequenceRow
  keeper: FollowThroughRows['participants'][number] | undefined
  checkIns: StandingCheckIn[]
  entries: (EntryRow & Recorded)[]
}

const ENDED: readonly PlanStatus[] = ['concluded', 'reviewed']

/** When the meeting ended; null while it has not, or was never held. */
export const endOf = ({ status, run, concludedAt }: FollowThroughRows): Date | null =>
  ENDED.includes(status as PlanStatus) && run ? (run.endedAt ?? run.stoppedAt ?? concludedAt) : null

/** The clock of the place. */
export const timeZoneOf = ({ logistics }: FollowThroughRows): string => logistics?.timeZone ?? 'UTC'

const outcomeOf = ({ outcome }: FollowThroughRows): EndedMeeting => outcome as EndedMeeting

function isAgreed({ participants }: FollowThroughRows, row: ConsequenceRow): boolean {
  const given = row.stances.filter(({ wordingVersion }) => wordingVersion === row.wordingVersion)
  const stances = Object.fromEntries(given.map(({ participantId, stance }) => [participantId, stance]))
  const facts = { stances, checks: row.checks } as Pick<ConsequenceFacts, 'stances' | 'checks'>
  return agreementOn(facts, participants as unknown as ParticipantFacts[]) === 'agreed'
}

/** The consequences that are followed after this meeting, in the order in which they were written. */
export function followedOf(rows: FollowThroughRows, now: Date): Followed[] {
  const endedAt = endOf(rows)
  if (endedAt === null) return []
  const read = standing(rows.runEvents.map(recordedEvent)).filter(({ kind }) => kind === 'consequence_read')
  const [risk] = rows.riskAssessments
  const kept = keptConsequences({
    outcome: outcomeOf(rows),
    readIds: read.flatMap(({ consequenceId }) => consequenceId ?? []),
    agreedIds: rows.consequences.filter((row) => isAgreed(rows, row)).map(({ id }) => id),
    withheld: consequencesWithheld(risk ? assessedRiskOf(risk).areas : null),
  })
  return rows.consequences
    .filter(({ id }) => kept.has(id))
    .map((row) => {
      const entries = counting(row.followThrough as (EntryRow & Recorded)[])
      return {
        row,
        keeper: rows.participants.find(({ id }) => id === row.participantId),
        entries,
        checkIns: standingCheckIns({
          followUp: row.followUp as FollowUp | null,
          endedAt,
          timeZone: timeZoneOf(rows),
          recorded: new Set(entries.flatMap(({ checkIn }) => checkIn ?? [])),
          now,
        }),
      }
    })
}

/** What a next attempt after this one rests on. `askAgainOn`: the day that the request names, where the review names none. */
export const askingAgainOf = (
  rows: FollowThroughRows,
  now: Date,
  askAgainOn: string | null | undefined = null,
): AskingAgain => ({
  endedInNo: endedInNo(outcomeOf(rows)),
  unrecorded: followedOf(rows, now)
    .filter(({ entries }) => entries.length === 0)
    .map(({ keeper }) => keeper?.name ?? ''),
  askAgainOn: toIsoDate(rows.review?.askAgainOn ?? null) ?? askAgainOn ?? null,
  today: dayIn(now, timeZoneOf(rows)),
})
