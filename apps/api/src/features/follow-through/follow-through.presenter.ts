import type {
  CounterOffer,
  FollowThrough,
  FollowThroughEntry,
  KeptConsequence,
  OpenCheckIn,
} from '@holdfast/contracts/follow-through'
import { missingBefore } from '@holdfast/domain/follow-through/asking-again'
import { askedNow } from '@holdfast/domain/follow-through/check-ins'
import { honestPicture, restateBy, standingStatus } from '@holdfast/domain/follow-through/picture'
import { standing } from '@holdfast/domain/run/run-log'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext, PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'
import { namesOf } from '../../kernel/member.ts'
import { recordedEvent } from '../../plan/recorded-event.ts'
import { askingAgainOf, endOf, type Followed, followedOf } from './followed.ts'
import type { EntryRow, FollowThroughRows } from './follow-through.rows.ts'

type Names = (memberId: string) => string
type Reader = Pick<CaseContext, 'member' | 'person'>

/** Whether this is the reader's own; nothing is, for who came by a link without proof. */
export const isKeptBy = ({ member, person }: Reader, { keeper }: Followed): boolean =>
  !person.isLinkOnly && keeper?.caseMemberId === member.id

const LEADING = ['lead', 'interventionist']

/** Whether this person records for the keeper: it is them, or they lead and the keeper has no access of their own. */
export function recordsFor(reader: Reader, rows: FollowThroughRows, followed: Followed): boolean {
  if (isKeptBy(reader, followed)) return true
  const memberId = followed.keeper?.caseMemberId
  const hasWayIn = rows.case.members.some(({ id, endedAt }) => id === memberId && endedAt === null)
  return !hasWayIn && LEADING.includes(reader.member.role)
}

/** An entry with its words, where PostgreSQL gave them. */
export const presentEntry = (row: EntryRow, { keeper }: Followed, nameOf: Names): FollowThroughEntry => ({
  id: row.id,
  consequenceId: row.consequenceId,
  checkIn: row.checkIn as FollowThroughEntry['checkIn'],
  status: row.status as FollowThroughEntry['status'],
  recordedAt: row.recordedAt.toISOString(),
  by: nameOf(row.byMemberId),
  byKeeper: row.byMemberId === keeper?.caseMemberId,
  sharedWith: row.sharedWith as FollowThroughEntry['sharedWith'],
  words: row.words && { note: row.words.note, pressedBy: row.words.pressedBy, wouldHelp: row.words.wouldHelp },
})

/** One consequence as it stands. */
export function presentKept(
  context: PlanContext,
  rows: FollowThroughRows,
  followed: Followed,
  nameOf: Names,
): KeptConsequence {
  const { row, keeper, checkIns, entries } = followed
  return {
    consequenceId: row.id,
    participantId: row.participantId,
    keeper: keeper?.name ?? '',
    isMine: isKeptBy(context, followed),
    iWill: row.iWill,
    standingOffer: row.standingOffer,
    buddy: row.buddyId === null ? null : { memberId: row.buddyId, name: nameOf(row.buddyId) },
    isBuddy: !context.person.isLinkOnly && row.buddyId === context.member.id,
    status: standingStatus(entries),
    restateBy: restateBy(entries)?.toISOString() ?? null,
    checkIns: checkIns.map(({ checkIn, dueAt, state }) => ({ checkIn, dueAt: dueAt.toISOString(), state })),
    askedNow: askedNow(checkIns)?.checkIn ?? null,
    entries: entries.map((entry) => presentEntry(entry, followed, nameOf)),
    version: row.version,
    can: {
      record: ability(context, 'follow_through.record', recordsFor(context, rows, followed)),
      chooseBuddy: ability(context, 'follow_through.choose_buddy', recordsFor(context, rows, followed)),
    },
  }
}

type Answered = { contingencyId: string | null; excuseId: string | null }

const answerTo = ({ contingencies, excuses }: FollowThroughRows, { contingencyId, excuseId }: Answered) =>
  contingencies.find(({ id }) => id === contingencyId)?.text ??
  excuses.find(({ id }) => id === excuseId)?.answer ??
  null

/** What was offered instead, beside the answer that was agreed on. */
export const presentCounterOffer = (
  rows: FollowThroughRows,
  { id, offered, byMemberId, recordedAt, ...answered }: FollowThroughRows['counterOffers'][number],
  nameOf: Names,
): CounterOffer => ({
  id,
  offered,
  answer: answerTo(rows, answered),
  at: recordedAt.toISOString(),
  by: nameOf(byMemberId),
})

function presentCounterOffers(rows: FollowThroughRows, nameOf: Names): CounterOffer[] {
  const inMeeting = standing(rows.runEvents.map(recordedEvent)).filter(({ kind }) => kind === 'bargaining_offer')
  return [
    ...rows.counterOffers.map((row) => presentCounterOffer(rows, row, nameOf)),
    ...inMeeting
      .map(({ id, text, at, authorId, ...answered }) => ({
        id,
        offered: text,
        answer: answerTo(rows, answered),
        at,
        by: nameOf(authorId),
      }))
      .toReversed(),
  ]
}

/** Who of the case can be told as somebody's buddy: everybody who reads the follow-through. */
export const buddiesOf = ({ case: { members } }: FollowThroughRows) =>
  members.filter(({ role, endedAt }) => role !== 'helper' && endedAt === null)

/** The follow-through of one attempt, as this member may see it. */
export function presentFollowThrough(context: PlanContext, rows: FollowThroughRows): FollowThrough {
  const followed = followedOf(rows, context.now)
  const nameOf = namesOf(rows.case.members, context)
  const [next] = rows.nextPlans
  return {
    since: endOf(rows)?.toISOString() ?? null,
    items: followed.map((one) => presentKept(context, rows, one, nameOf)),
    picture: honestPicture(followed.map(({ entries }) => standingStatus(entries))),
    counterOffers: presentCounterOffers(rows, nameOf),
    buddies: buddiesOf(rows).map(({ id, displayName }) => ({ memberId: id, name: displayName })),
    askAgainOn: toIsoDate(rows.review?.askAgainOn ?? null),
    missing: missingBefore(askingAgainOf(rows, context.now)).map(({ rule, reason }) => ({
      rule,
      reason: localize(reason, context),
    })),
    begunEarly: next?.begunEarlyWhy
      ? {
          why: next.begunEarlyWhy as NonNullable<FollowThrough['begunEarly']>['why'],
          reason: next.begunEarlyReason,
        }
      : null,
    can: { addCounterOffer: ability(context, 'counter_offer.add') },
  }
}

/** The check-ins of one attempt that are due: of each consequence the latest. */
export const presentOpen = (context: CaseContext, rows: FollowThroughRows): OpenCheckIn[] =>
  followedOf(rows, context.now).flatMap((followed) => {
    const asked = askedNow(followed.checkIns)
    if (asked === null) return []
    return [
      {
        id: followed.row.id,
        planId: rows.id,
        attemptNumber: rows.attemptNumber,
        keeper: followed.keeper?.name ?? '',
        isMine: isKeptBy(context, followed),
        iWill: followed.row.iWill,
        checkIn: asked.checkIn,
        dueAt: asked.dueAt.toISOString(),
        overdue: asked.state === 'overdue',
      },
    ]
  })
