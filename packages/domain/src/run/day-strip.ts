import type { Attendance, DayRole } from '../participants/participant.ts'
import { MINUTE } from '../shared/time.ts'
import { RUN_OF_SHOW } from './run-of-show.ts'

/** What somebody does in one stretch of the day. */
export type DayActivity =
  | 'arrives'
  | 'prepares'
  | 'guides'
  | 'reads'
  | 'takes_part'
  | 'from_afar'
  | 'drives'
  | 'rides_along'
  | 'calls_place'
  | 'follows_up'

/** One stretch, in minutes from the arrival of the loved one; `turns` are the letters read in it, counted from 1. */
export type DaySpan = { activity: DayActivity; from: number; to: number; turns: readonly number[] }
/** One person's day; without spans nobody has said when they come. */
export type DayLane = { participantId: string; spans: readonly DaySpan[] }
/** What happens to the loved one: they come, the letters begin, the question is put, the meeting closes. */
export type DayMark = { code: 'comes' | 'letters' | 'question' | 'close'; at: number }
/** The day as one strip, from the first arrival to the drive. */
export type DayStrip = { from: number; to: number; lanes: readonly DayLane[]; marks: readonly DayMark[] }

/** Somebody of the plan, as the strip needs them. */
export type DayPerson = {
  id: string
  attendance: Attendance
  dayRoles: readonly DayRole[]
  readById: string | null
  speakingPosition: number | null
}

type Facts = {
  people: readonly DayPerson[]
  /** When each comes, in minutes before the start; null or left out where nobody said. */
  arrivals: ReadonlyMap<string, number | null>
  driverId: string | null
  escortId: string | null
  /** How long the drive to treatment takes; null while nobody has said. */
  driveMinutes: number | null
}

const beginOf = (code: string): number => RUN_OF_SHOW.find((step) => step.code === code)?.fromMinutes ?? 0
const CLOSE = Math.max(
  ...RUN_OF_SHOW.filter(({ code }) => code === 'close').map((one) => one.fromMinutes + one.minutes),
)
/** How far beyond the close the strip is drawn at least (guidance): the drive begins then. */
const AFTER = 60
/** A way that takes longer is no drive after the meeting: somebody stays overnight, or the time is wrong. */
const LONGEST_DRIVE = 12 * 60
/** The strip begins at least this long before the start. */
const BEFORE = 60

const has = (person: DayPerson, ...roles: DayRole[]): boolean => roles.some((role) => person.dayRoles.includes(role))

function turnsOf(person: DayPerson, people: readonly DayPerson[]): number[] {
  return people
    .filter(
      (one) =>
        (one.id === person.id && one.attendance !== 'letter_read_by') ||
        (one.attendance === 'letter_read_by' && one.readById === person.id),
    )
    .flatMap(({ speakingPosition }) => speakingPosition ?? [])
    .toSorted((a, b) => a - b)
}

function during(person: DayPerson, turns: readonly number[]): DayActivity {
  if (has(person, 'facilitator')) return 'guides'
  if (turns.length > 0) return 'reads'
  return person.attendance === 'remote_video' ? 'from_afar' : 'takes_part'
}

function afterwards(person: DayPerson, { driverId, escortId }: Facts): DayActivity | null {
  if (person.id === driverId) return 'drives'
  if (person.id === escortId) return 'rides_along'
  if (has(person, 'admissions_liaison')) return 'calls_place'
  return has(person, 'follow_up_lead') ? 'follows_up' : null
}

/**
 * How long the drive to treatment takes: from the usual close of the meeting (docs/practice.md 7.3) to the arrival that was agreed on
 * with the place. Null where either is not known, or both do not fit together.
 */
export function driveMinutes(startsAt: string | null, arrivesAt: string | null): number | null {
  if (startsAt === null || arrivesAt === null) return null
  const minutes = Math.round((Date.parse(arrivesAt) - Date.parse(startsAt)) / MINUTE) - CLOSE
  return minutes > 0 && minutes <= LONGEST_DRIVE ? minutes : null
}

const afterMinutes = (activity: DayActivity, facts: Facts): number =>
  activity === 'drives' || activity === 'rides_along' ? (facts.driveMinutes ?? AFTER) : AFTER

function spansOf(person: DayPerson, facts: Facts): DaySpan[] {
  const before = person.attendance === 'in_person' ? (facts.arrivals.get(person.id) ?? 0) : 0
  const turns = turnsOf(person, facts.people)
  const after = afterwards(person, facts)
  const readies = has(person, 'facilitator', 'safety_lead', 'sobriety_observer')
  return [
    ...(before > 0 ? [{ activity: readies ? 'prepares' : 'arrives', from: -before, to: 0, turns: [] } as const] : []),
    { activity: during(person, turns), from: 0, to: CLOSE, turns },
    ...(after ? [{ activity: after, from: CLOSE, to: CLOSE + afterMinutes(after, facts), turns: [] } as const] : []),
  ]
}

/**
 * Who is where, when: who is there, from the first who comes to the drive after a yes, with the usual lengths of the run of show
 * (docs/practice.md 7.3). Children and those who stay away have no lane; somebody whose letter is read by another has none either.
 */
export function dayStrip(facts: Facts): DayStrip {
  const arrivalOf = ({ id, attendance }: DayPerson) => (attendance === 'in_person' ? (facts.arrivals.get(id) ?? 0) : -1)
  const there = facts.people
    .filter(({ attendance }) => attendance === 'in_person' || attendance === 'remote_video')
    .toSorted((a, b) => arrivalOf(b) - arrivalOf(a))
  return {
    from: -Math.max(BEFORE, ...there.map(arrivalOf)),
    to: CLOSE + Math.max(AFTER, facts.driverId === null ? 0 : (facts.driveMinutes ?? 0)),
    lanes: there.map((person) => ({ participantId: person.id, spans: spansOf(person, facts) })),
    marks: [
      { code: 'comes', at: 0 },
      { code: 'letters', at: beginOf('letters') },
      { code: 'question', at: beginOf('ask') },
      { code: 'close', at: CLOSE },
    ],
  }
}
