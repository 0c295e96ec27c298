import { text } from '@holdfast/content/attempts'
import { ATTENDANCE_LABELS, DAY_ROLE_LABELS } from '../participants/participant.ts'
import { approachLabel } from '../plan/approach.ts'
import type { PlanSection } from '../plan/sections.ts'
import type { EnablingFacts } from '../enabling/enabling-map.ts'
import { ourWords } from '../content/our-words.ts'
import { catalogEntry } from '../contingencies/catalog.ts'
import { ENABLING_FUTURE_LABELS, ENABLING_TOPIC_LIST } from '../enabling/enabling-topics.ts'
import { shortMomentText } from '../shared/moment-text.ts'
import { spokenMinutes } from '../statements/spoken-length.ts'
import { asWritten, filled, inEach, joined, type Text } from '../text.ts'
import { CHOICE_LABELS } from '../treatment-options/treatment-option.ts'
import { describeCare } from './describe-care.ts'
import type { AttemptDraft, DraftConsequence, DraftParticipant } from './attempt-draft.ts'

/** One thing that an attempt says, under a key that the same thing has in another attempt. */
export type AttemptLine = {
  readonly key: string
  readonly section: PlanSection
  readonly label: Text
  readonly value: Text
}

/** What an attempt says, line by line; empty things are left out. Ids differ between attempts, so names and codes are the keys. */
export function describeAttempt(attempt: AttemptDraft): AttemptLine[] {
  const lines = [
    ...attempt.participants.map((one) => line('people', one.name, asWritten(one.name), participation(one, attempt))),
    ...speaking(attempt),
    ...attempt.consequences.flatMap((one) => consequence(one, attempt)),
    ...attempt.enablingSupports.map((one) => support(one, attempt)),
    ...attempt.treatmentOptions.map((one) =>
      line('treatment', one.name, asWritten(one.name), CHOICE_LABELS[one.choice]),
    ),
    ...attempt.contingencies.map((one) =>
      line(
        'contingencies',
        one.code,
        ourWords(one.trigger, catalogEntry(one.code)?.trigger),
        list([ourWords(one.text, catalogEntry(one.code)?.text), nameOf(one.ownerId, attempt)]),
      ),
    ),
    ...sobriety(attempt),
    ...theDay(attempt),
    ...describeCare(attempt),
    line('approach', 'approach', APPROACH, approachLabel(attempt.approach)),
    line('approach', 'announced', ANNOUNCED, attempt.announced ? YES : NO),
    line('approach', 'goal', GOAL, asWritten(attempt.goal)),
  ]
  return numbered(lines).filter(({ value }) => value.en.trim() !== '')
}

/** Of several things with the same name, the first, second, … is the same one in another attempt. */
function numbered(lines: readonly AttemptLine[]): AttemptLine[] {
  const seen = new Map<string, number>()
  return lines.map((one) => {
    const before = seen.get(one.key) ?? 0
    seen.set(one.key, before + 1)
    return { ...one, key: `${one.key} ${before}` }
  })
}

const line = (section: PlanSection, key: string, label: Text, value: Text): AttemptLine => ({
  key: `${section}:${key.normalize('NFKC').trim().toLowerCase()}`,
  section,
  label,
  value,
})

const EMPTY = asWritten('')

const list = (parts: readonly Text[]): Text => joined(parts, ' · ')

const nameOf = (id: string | null, { participants }: AttemptDraft): Text =>
  asWritten(participants.find((one) => one.id === id)?.name ?? '')

function participation(one: DraftParticipant, attempt: AttemptDraft): Text {
  const reader = nameOf(one.readById, attempt)
  const attendance = ATTENDANCE_LABELS[one.attendance]
  const readBy = reader.en === '' ? attendance : inEach((locale) => `${attendance[locale]} (${reader[locale]})`)
  return list([readBy, ...one.dayRoles.map((role) => DAY_ROLE_LABELS[role].name)])
}

function speaking(attempt: AttemptDraft): AttemptLine[] {
  const speakers = attempt.participants
    .filter((one) => one.speakingPosition !== null)
    .toSorted((a, b) => (a.speakingPosition ?? 0) - (b.speakingPosition ?? 0))
  const lengths = attempt.statements.map(({ participantId, wordCount }) => {
    const name = nameOf(participantId, attempt)
    return line('statements', name.en, name, wordCount === 0 ? EMPTY : spoken(wordCount))
  })
  return [line('statements', '#order', ORDER, asWritten(speakers.map((one) => one.name).join(', '))), ...lengths]
}

function spoken(wordCount: number): Text {
  const minutes = spokenMinutes(wordCount)
  return filled(SPOKEN, { words: wordCount, minutes })
}

function consequence(one: DraftConsequence, attempt: AttemptDraft): AttemptLine[] {
  const name = nameOf(one.participantId, attempt)
  const key = `${name.en} ${one.category}`
  const labelled = (what: Text) => inEach((locale) => `${name[locale]}: ${what[locale]}`)
  return [
    line('consequences', key, name, asWritten(one.iWill)),
    line('consequences', `${key} lifted`, labelled(LIFTED_WHEN), asWritten(one.liftedWhen)),
    line('consequences', `${key} offer`, labelled(STANDING_OFFER), asWritten(one.standingOffer)),
  ]
}

function support({ participantId, topic, becomes }: EnablingFacts, attempt: AttemptDraft): AttemptLine {
  const name = nameOf(participantId, attempt)
  const { label } = ENABLING_TOPIC_LIST[topic]
  return line(
    'consequences',
    `${name.en} gives ${topic}`,
    inEach((locale) => `${name[locale]} · ${label[locale]}`),
    ENABLING_FUTURE_LABELS[becomes],
  )
}

function sobriety(attempt: AttemptDraft): AttemptLine[] {
  const { observerIds, waitPlan, waitLimitMinutes, ifPostponed } = attempt.sobrietyPlan
  const limit = waitLimitMinutes === null ? EMPTY : asWritten(`${waitLimitMinutes} min`)
  return [
    line('sobriety', 'observers', OBSERVERS, list(observerIds.map((id) => nameOf(id, attempt)))),
    line('sobriety', 'wait plan', WAIT_PLAN, asWritten(waitPlan)),
    line('sobriety', 'wait limit', WAIT_LIMIT, limit),
    line('sobriety', 'if postponed', IF_POSTPONED, asWritten(ifPostponed)),
  ]
}

function theDay(attempt: AttemptDraft): AttemptLine[] {
  const { venue, startsAt, backupStartsAt, timeZone, transportLeadId, escortId } = attempt.logistics
  return [
    line('logistics', 'venue', VENUE, asWritten(venue)),
    line('logistics', 'day', DAY, dayAndTime(startsAt, timeZone)),
    line('logistics', 'backup day', BACKUP_DAY, dayAndTime(backupStartsAt, timeZone)),
    line('logistics', 'driver', DAY_ROLE_LABELS.transport_lead.name, nameOf(transportLeadId, attempt)),
    line('logistics', 'escort', DAY_ROLE_LABELS.escort.name, nameOf(escortId, attempt)),
  ]
}

const dayAndTime = (time: string | null, timeZone: string): Text =>
  time === null ? EMPTY : inEach((locale) => shortMomentText(locale, new Date(time), timeZone))

const SPOKEN: Text = text('spoken')
const APPROACH: Text = text('approach')
const ANNOUNCED: Text = text('announced')
const YES: Text = text('yes')
const NO: Text = text('no')
const GOAL: Text = text('goal')
const ORDER: Text = text('order')
const LIFTED_WHEN: Text = text('lifted-when')
const STANDING_OFFER: Text = text('standing-offer')
const OBSERVERS: Text = text('observers')
const WAIT_PLAN: Text = text('wait-plan')
const WAIT_LIMIT: Text = text('wait-limit')
const IF_POSTPONED: Text = text('if-postponed')
const VENUE: Text = text('place')
const DAY: Text = text('day')
const BACKUP_DAY: Text = text('backup-day')
