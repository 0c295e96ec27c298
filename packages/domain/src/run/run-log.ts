import type { RunEvent, RunEventKind } from './run-event.ts'
import { MINUTE } from '../shared/time.ts'

/** When an event counts as happened: a phone whose clock runs ahead cannot place it after the moment the server got it. */
const countsAt = ({ at, receivedAt }: RunEvent): number =>
  receivedAt === null ? Date.parse(at) : Math.min(Date.parse(at), Date.parse(receivedAt))

/** The order of the record: by when it happened, then by id, so that every phone and the server agree (F57). */
export const sortEvents = (events: readonly RunEvent[]): RunEvent[] =>
  events
    .map((event) => ({ event, at: countsAt(event) }))
    .toSorted((a, b) => a.at - b.at || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0))
    .map(({ event }) => event)

/** The events that still stand, in order: those that no standing correction takes back. Corrections can be corrected too. */
export function standing(events: readonly RunEvent[]): RunEvent[] {
  const corrections = events.filter(({ kind }) => kind === 'correction')
  const stands = (id: string, seen: readonly string[]): boolean =>
    !corrections.some((one) => one.correctsId === id && !seen.includes(one.id) && stands(one.id, [...seen, one.id]))
  return sortEvents(events).filter(({ id }) => stands(id, [id]))
}

/** The same moment, recorded differently by different people. Both are kept; nobody is overwritten (F58). */
export type RunConflict = { topic: string; eventIds: string[] }

/** Things that happen once: two people may well record them, but not far apart. */
const ONCE: readonly RunEventKind[] = [
  'arrived',
  'letter_read',
  'asked',
  'second_ask',
  'consequence_read',
  'left_the_house',
  'naloxone_given',
  'set_out',
  'arrived_at_care',
  'admission_confirmed',
]
const ANSWERS: readonly RunEventKind[] = ['yes', 'no', 'not_sure']
const LEAVING: readonly RunEventKind[] = ['left_the_room', 'left_the_house']
const CLOSE = 5 * MINUTE

/** Where two people recorded the same thing in different ways (F58): the answer, a time, how someone left. */
export function conflictsOf(events: readonly RunEvent[]): RunConflict[] {
  const record = standing(events)
  return [...answerConflicts(record), ...timeConflicts(record), ...leavingConflicts(record)]
}

type Round = { askedAt: number | null; askers: Set<string>; answers: Map<string, RunEvent> }

/**
 * The answers of each round of asking, oldest round first: of each author the last one counts. Asking again after an answer begins a
 * new round, so two people who heard different things ask once more, and the answer to that is what counts. Where another person
 * records the same asking some minutes apart, it is the same round.
 */
export function answerRounds(record: readonly RunEvent[]): RunEvent[][] {
  const rounds: Round[] = [{ askedAt: null, askers: new Set(), answers: new Map() }]
  for (const event of record) {
    let round = rounds.at(-1)
    if (event.kind === 'second_ask') {
      if (round && round.answers.size > 0 && !isSameAsking(round, event)) {
        round = { askedAt: null, askers: new Set(), answers: new Map() }
        rounds.push(round)
      }
      round?.askers.add(event.authorId)
      if (round) round.askedAt ??= countsAt(event)
    } else if (ANSWERS.includes(event.kind)) round?.answers.set(event.authorId, event)
  }
  return rounds.map(({ answers }) => [...answers.values()])
}

// whoever recorded an answer or an asking of this round already asks anew
const isSameAsking = ({ askedAt, askers, answers }: Round, event: RunEvent): boolean =>
  askedAt !== null &&
  countsAt(event) - askedAt <= CLOSE &&
  !askers.has(event.authorId) &&
  !answers.has(event.authorId) &&
  !isDisputed([...answers.values()])

const isDisputed = (answers: readonly RunEvent[]): boolean => new Set(answers.map(({ kind }) => kind)).size > 1

/** Whether two people heard different answers when it was asked last: then there is no answer yet. */
export const isAnswerDisputed = (events: readonly RunEvent[]): boolean =>
  isDisputed(answerRounds(standing(events)).findLast((answers) => answers.length > 0) ?? [])

const answerConflicts = (record: readonly RunEvent[]): RunConflict[] =>
  answerRounds(record).flatMap((answers, round) =>
    isDisputed(answers) ? [{ topic: `answer.${round + 1}`, eventIds: answers.map(({ id }) => id) }] : [],
  )

function timeConflicts(record: readonly RunEvent[]): RunConflict[] {
  const topics = new Map<string, RunEvent[]>()
  for (const event of record) {
    if (!ONCE.includes(event.kind)) continue
    const topic = [event.kind, event.participantId ?? event.consequenceId].filter(Boolean).join('.')
    topics.set(topic, [...(topics.get(topic) ?? []), event])
  }
  return [...topics].flatMap(([topic, told]) => {
    const apart = told.filter((one) =>
      told.some((other) => other.authorId !== one.authorId && Math.abs(countsAt(other) - countsAt(one)) > CLOSE),
    )
    return apart.length > 0 ? [{ topic, eventIds: apart.map(({ id }) => id) }] : []
  })
}

function leavingConflicts(record: readonly RunEvent[]): RunConflict[] {
  const left = record.filter(({ kind }) => LEAVING.includes(kind))
  const apart = left.filter((one) =>
    left.some(
      (other) =>
        other.authorId !== one.authorId &&
        other.kind !== one.kind &&
        Math.abs(countsAt(other) - countsAt(one)) <= CLOSE,
    ),
  )
  return apart.length > 0 ? [{ topic: 'leaving', eventIds: apart.map(({ id }) => id) }] : []
}
