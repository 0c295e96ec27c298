import type { Reaction } from '../outcomes/outcome.ts'

/** What an event can be about, besides its kind. */
export const SUBJECT_FIELDS = [
  'participantId',
  'consequenceId',
  'contingencyId',
  'excuseId',
  'step',
  'reaction',
  'correctsId',
  'aboutId',
] as const
/** A field by which an event points at something of its own plan. */
export type SubjectField = (typeof SUBJECT_FIELDS)[number]

/** When a kind of event belongs to: the talk itself, danger, the way to treatment, or the record of it all. */
export type EventPhase = 'talk' | 'danger' | 'travel' | 'record'
type KindRule = {
  phase: EventPhase
  needs?: readonly SubjectField[]
  /** One of these is needed. */
  needsOneOf?: readonly SubjectField[]
  takes?: readonly SubjectField[]
  asks?: 'text'
}

/**
 * Everything that can be recorded on the day (F59; docs/practice.md 7.3 to 7.5, 10.1): a closed vocabulary. `needs`
 * names what an event of this kind is about, `takes` what it may be about besides; any other subject is refused.
 */
export const EVENT_KINDS = {
  arrived: { phase: 'talk' },
  welcome_said: { phase: 'talk' },
  step_moved: { phase: 'talk', needs: ['step'] },
  letter_read: { phase: 'talk', needs: ['participantId'] },
  pause: { phase: 'talk', takes: ['participantId'] },
  resumed: { phase: 'talk' },
  left_the_room: { phase: 'talk', takes: ['participantId'] },
  came_back: { phase: 'talk', takes: ['participantId'] },
  left_the_house: { phase: 'talk', takes: ['participantId'] },
  objection: { phase: 'talk', takes: ['contingencyId'] },
  bargaining_offer: { phase: 'talk', takes: ['contingencyId'] },
  // which of the agreed answers was given (F61)
  answer_said: { phase: 'talk', needsOneOf: ['contingencyId', 'excuseId'] },
  reaction: { phase: 'talk', needs: ['reaction'] },
  asked: { phase: 'talk' },
  second_ask: { phase: 'talk' },
  yes: { phase: 'talk' },
  no: { phase: 'talk' },
  not_sure: { phase: 'talk' },
  consequence_read: { phase: 'talk', needs: ['consequenceId'] },
  consequence_understood: { phase: 'talk', needs: ['consequenceId'] },
  safety_concern: { phase: 'danger' },
  stop: { phase: 'danger' },
  emergency_call: { phase: 'danger' },
  hotline_contacted: { phase: 'danger' },
  naloxone_given: { phase: 'danger' },
  help_arrived: { phase: 'danger' },
  set_out: { phase: 'travel' },
  arrived_at_care: { phase: 'travel' },
  admission_confirmed: { phase: 'travel' },
  travel_consent_withdrawn: { phase: 'travel' },
  note: { phase: 'record', takes: ['participantId', 'step', 'aboutId'], asks: 'text' },
  correction: { phase: 'record', needs: ['correctsId'] },
} as const satisfies Record<string, KindRule>

/** One button of the day. A phone keeps it without a network and sends it later (F57). */
export type RunEventKind = keyof typeof EVENT_KINDS
/** Closed: a kind that is not here is refused. */
export const RUN_EVENT_KINDS = Object.keys(EVENT_KINDS) as [RunEventKind, ...RunEventKind[]]

/** What one event is about; null in every field that its kind does not ask for. */
export type EventSubject = Readonly<{
  participantId: string | null
  consequenceId: string | null
  contingencyId: string | null
  excuseId: string | null
  /** A code of the run of show. */
  step: string | null
  reaction: Reaction | null
  /** The event that a correction takes back. */
  correctsId: string | null
  /** The event that a note is about. */
  aboutId: string | null
}>

/** An event that is about nobody and nothing in particular. */
export const NO_SUBJECT: EventSubject = {
  participantId: null,
  consequenceId: null,
  contingencyId: null,
  excuseId: null,
  step: null,
  reaction: null,
  correctsId: null,
  aboutId: null,
}

/**
 * Something that happened, as one phone saw it. The id and the time are made on the phone; an event is never changed, only
 * followed by a correction.
 */
export type RunEvent = EventSubject &
  Readonly<{
    id: string
    kind: RunEventKind
    /** When it happened, by the clock of the server; of the phone while it waits there. */
    at: string
    /** When the server got it; null while it waits on the phone. */
    receivedAt: string | null
    authorId: string
    deviceId: string
    text: string
  }>

/** What an event of this kind is or may be about. */
export function subjectsOf(kind: RunEventKind): readonly SubjectField[] {
  const { needs = [], needsOneOf = [], takes = [] }: KindRule = EVENT_KINDS[kind]
  return [...needs, ...needsOneOf, ...takes]
}

/** What is wrong with an event's subject: a field that its kind needs, or one that it does not take. */
export function wrongSubject(
  event: Pick<RunEvent, 'kind' | 'text'> & EventSubject,
): { field: SubjectField | 'text'; message: string }[] {
  const { needs = [], needsOneOf = [], takes = [], asks }: KindRule = EVENT_KINDS[event.kind]
  const wrong: { field: SubjectField | 'text'; message: string }[] = SUBJECT_FIELDS.flatMap((field) => {
    if (needs.includes(field)) return event[field] === null ? [{ field, message: `is needed for ${event.kind}` }] : []
    return event[field] !== null && !takes.includes(field) && !needsOneOf.includes(field)
      ? [{ field, message: `does not go with ${event.kind}` }]
      : []
  })
  const named = needsOneOf.filter((field) => event[field] !== null)
  const [one] = needsOneOf
  if (one && named.length !== 1)
    wrong.push({ field: one, message: `${event.kind} names one of ${needsOneOf.join(', ')}` })
  if (asks && event.text.trim() === '') wrong.push({ field: 'text', message: 'must not be empty' })
  return wrong
}
