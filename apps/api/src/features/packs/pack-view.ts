import type { CrisisContact } from '@holdfast/contracts/crisis-contacts'
import type { Workspace } from '@holdfast/contracts/workspace'
import { type Fills, filled, type Locale, type Text } from '@holdfast/domain/text'
import { isolated } from '@holdfast/domain/shared/isolated'
import { dateFormat } from '@holdfast/domain/shared/date-format'
import { hourText, momentText, shortMomentText } from '@holdfast/domain/shared/moment-text'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { DayRole } from '@holdfast/domain/participants/participant'
import { PACK_TEXTS } from './pack-texts.ts'

/** What the sheets are made from: the plan as this reader may see it, and the texts around it. */
export type PackView = {
  plan: Workspace
  /** The mark and the name of the practice; empty in a family. */
  practice: string
  contacts: readonly CrisisContact[]
  say: (text: Text) => string
  /** One of the printed texts, filled. */
  text: (name: keyof typeof PACK_TEXTS, fills?: Fills) => string
  /** The loved one's name, as it stands in a sentence. */
  alias: string
  /** The number to call in danger, or words for it where the country's is not known. */
  emergency: string
  /** The number of the crisis line; null where the country's is not known. */
  crisisLine: string | null
  /** The name as it stands in a sentence: its direction reaches nothing beside it. */
  nameOf: (participantId: string | null) => string
  /** Everybody with a duty of the day. */
  holders: (role: DayRole) => string[]
  moment: (at: string) => string
  clock: (at: Date) => string
  /** The hour without the name of its clock. */
  hour: (at: Date) => string
  weekday: (at: string) => string
  printedAt: (at: Date) => string
  day: (date: string) => string
}

/** What is printed, and for whom: a workspace that was already cut to its reader. */
export type PackInput = Pick<PackView, 'plan' | 'practice' | 'contacts' | 'say'> & { locale: Locale }

const capitalized = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

const numberOf = (contacts: readonly CrisisContact[], wanted: string): string | null =>
  contacts.find(({ kind, number }) => kind === wanted && number !== null)?.number ?? null

/** What all sheets share: names, and times on the clock of the meeting place. */
export function packView({ plan, practice, contacts, say, locale }: PackInput): PackView {
  const { timeZone } = plan.logistics
  const text: PackView['text'] = (name, fills = {}) => say(filled(PACK_TEXTS[name], fills))
  const nameOf: PackView['nameOf'] = (id) =>
    isolated(plan.participants.find((one) => one.id === id)?.name ?? text('nobody'))
  return {
    plan,
    practice,
    contacts,
    say,
    text,
    nameOf,
    alias: isolated(plan.caseAlias || text('lovedOne')),
    emergency: numberOf(contacts, 'emergency') ?? text('emergencyNumber'),
    crisisLine: numberOf(contacts, 'suicide_crisis'),
    holders: (role) => plan.participants.filter(({ dayRoles }) => dayRoles.includes(role)).map(({ id }) => nameOf(id)),
    moment: (at) => momentText(locale, new Date(at), timeZone),
    clock: (at) => hourText(locale, at, timeZone),
    hour: (at) => dateFormat(locale, { timeStyle: 'short', timeZone }).format(at),
    weekday: (at) =>
      capitalized(
        dateFormat(locale, { weekday: 'long', month: 'long', day: 'numeric', timeZone }).format(new Date(at)),
      ),
    printedAt: (at) => shortMomentText(locale, at, timeZone),
    day: (date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(fromIsoDate(date)),
  }
}

/** The plan as it was when it was printed: which attempt, and which state of it. */
export const versionOf = ({ plan }: PackView): string => `${plan.attemptNumber}.${plan.version}.${plan.revision}`
