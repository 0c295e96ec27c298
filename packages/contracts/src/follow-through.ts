import { EARLY_WHYS } from '@holdfast/domain/follow-through/asking-again'
import { CHECK_IN_STATES, CHECK_INS } from '@holdfast/domain/follow-through/check-ins'
import { KEPT_STATUSES, NOTE_SHARINGS } from '@holdfast/domain/follow-through/follow-through'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, date, id, page, paging, someText, text, time, version } from './fields.ts'
import { PlanParams } from './plans.ts'
import { namedRoutes, route } from './route.ts'

const planPath = '/organizations/:organizationId/plans/:planId'
const checkInCode = z.enum(CHECK_INS).meta({ id: 'CheckInCode' })
const keptStatus = z.enum(KEPT_STATUSES).meta({ id: 'KeptStatus' })
const checkIn = checkInCode.nullable()
const noteText = { note: text(600), pressedBy: text(200), wouldHelp: text(600) }

/** How a consequence was kept, as its keeper said. `words` is null for everybody they are not for. */
export const FollowThroughEntry = z
  .object({
    id: id(),
    consequenceId: id(),
    checkIn,
    status: keptStatus,
    recordedAt: time(),
    by: z.string(),
    /** By the keeper; else by whoever leads, in the name of somebody without access of their own. */
    byKeeper: z.boolean(),
    sharedWith: z.enum(NOTE_SHARINGS),
    words: z.object(noteText).nullable(),
  })
  .meta({ id: 'FollowThroughEntry' })
/** Nobody changes it; of one check-in the newest counts. */
export type FollowThroughEntry = z.infer<typeof FollowThroughEntry>

const Person = z.object({ memberId: id(), name: z.string() })

/** One consequence that is followed after the meeting (S1.12). */
export const KeptConsequence = z
  .object({
    consequenceId: id(),
    participantId: id(),
    keeper: z.string(),
    isMine: z.boolean(),
    iWill: z.string(),
    standingOffer: z.string(),
    buddy: Person.nullable(),
    isBuddy: z.boolean(),
    status: keptStatus.nullable(),
    /** Until when a slip is said anew; null where there is none. */
    restateBy: time().nullable(),
    checkIns: z.array(z.object({ checkIn: checkInCode, dueAt: time(), state: z.enum(CHECK_IN_STATES) })),
    /** The check-in that an answer of now belongs to. */
    askedNow: checkIn,
    /** Those that count, newest first. */
    entries: z.array(FollowThroughEntry),
    version: version(),
    can: z.object({ record: Can, chooseBuddy: Can }),
  })
  .meta({ id: 'KeptConsequence' })
/** Status and days are read by the group; words as their author shared them. */
export type KeptConsequence = z.infer<typeof KeptConsequence>

/** What the loved one offered instead, and the agreed answer to it. */
export const CounterOffer = z
  .object({
    id: id(),
    offered: z.string(),
    /** Null where none was named. */
    answer: z.string().nullable(),
    at: time(),
    by: z.string(),
  })
  .meta({ id: 'CounterOffer' })
/** From the meeting, and from the time after it. */
export type CounterOffer = z.infer<typeof CounterOffer>

/** What became of what people said they would do, and whether the loved one may be asked again (S1.12, S1.13). */
export const FollowThrough = z
  .object({
    /** The end of the meeting; null while it has not ended. */
    since: time().nullable(),
    items: z.array(KeptConsequence),
    picture: z.record(z.enum([...KEPT_STATUSES, 'unanswered']), z.int()),
    counterOffers: z.array(CounterOffer),
    buddies: z.array(Person),
    askAgainOn: date().nullable(),
    /** What still stands between a no and the next attempt. */
    missing: z.array(z.object({ rule: z.string(), reason: z.string() })),
    begunEarly: z.object({ why: z.enum(EARLY_WHYS), reason: z.string() }).nullable(),
    can: z.object({ addCounterOffer: Can }),
  })
  .meta({ id: 'FollowThrough' })
/** Empty before the meeting, and where it ended in a yes. */
export type FollowThrough = z.infer<typeof FollowThrough>

/** A check-in that is due, of whatever attempt. */
export const OpenCheckIn = z
  .object({
    /** Of the consequence. */
    id: id(),
    planId: id(),
    attemptNumber: z.int(),
    keeper: z.string(),
    isMine: z.boolean(),
    iWill: z.string(),
    checkIn: checkInCode,
    dueAt: time(),
    overdue: z.boolean(),
  })
  .meta({ id: 'OpenCheckIn' })
/** One for each consequence at most: the latest that is due. */
export type OpenCheckIn = z.infer<typeof OpenCheckIn>

const base = { access: 'case', params: PlanParams, response: FollowThrough } as const

/** Each records their own; whoever leads that of somebody without access of their own. The group reads status and days. */
export const followThroughRoutes = namedRoutes('followThrough', {
  get: route({
    ...base,
    method: 'GET',
    path: `${planPath}/follow-through`,
    summary: 'Read what is kept after a no',
    description: 'Notes as their authors shared them.',
  }),
  record: route({
    ...base,
    method: 'POST',
    path: `${planPath}/follow-through/entries`,
    status: 201,
    response: FollowThroughEntry,
    summary: 'Record how a consequence is kept',
    description: 'At a check-in that is due, or between two. A newer entry of a check-in counts in place of the older.',
    body: z.strictObject({
      consequenceId: id(),
      checkIn: checkIn.default(null),
      status: keptStatus,
      note: noteText.note.default(''),
      pressedBy: noteText.pressedBy.default(''),
      wouldHelp: noteText.wouldHelp.default(''),
      sharedWith: z.enum(NOTE_SHARINGS).default('me'),
    }),
    location: `${planPath}/follow-through`,
    problems: ['rule-refused'],
  }),
  chooseBuddy: route({
    ...base,
    method: 'PUT',
    path: `${planPath}/follow-through/consequences/:consequenceId/buddy`,
    params: PlanParams.extend({ consequenceId: id() }),
    response: KeptConsequence,
    summary: 'Choose a buddy for a consequence',
    description: '`If-Match` is the version of the consequence.',
    body: z.strictObject({ memberId: id().nullable() }),
  }),
  addCounterOffer: route({
    ...base,
    method: 'POST',
    path: `${planPath}/follow-through/counter-offers`,
    status: 201,
    response: CounterOffer,
    summary: 'Log what the loved one offered instead',
    body: z.strictObject({
      offered: someText(600),
      contingencyId: id().nullable().default(null),
      excuseId: id().nullable().default(null),
    }),
    location: `${planPath}/follow-through`,
  }),
  listOpen: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/check-ins',
    access: 'case',
    params: CaseParams,
    query: paging(200),
    response: page(OpenCheckIn),
    summary: 'List the check-ins that are due',
    description: 'Of all attempts, the longest due first.',
  }),
})
