import type { CrisisContact } from '@holdfast/contracts/crisis-contacts'
import type { Workspace } from '@holdfast/contracts/workspace'
import { type Fills, filled, type Locale, type Text } from '@holdfast/domain/text'
import { isolated } from '@holdfast/domain/shared/isolated'
import { hourText, momentText } from '@holdfast/domain/shared/moment-text'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import { PACK_TEXTS } from './pack-texts.ts'

/** What the sheets are made from: the plan as this reader may see it, and the texts around it. */
export type PackView = {
  plan: Workspace
  contacts: readonly CrisisContact[]
  say: (text: Text) => string
  /** One of the printed texts, filled. */
  text: (name: keyof typeof PACK_TEXTS, fills?: Fills) => string
  /** The name as it stands in a sentence: its direction reaches nothing beside it. */
  nameOf: (participantId: string | null) => string
  moment: (at: string) => string
  clock: (at: Date) => string
  printedAt: (at: Date) => string
  day: (date: string) => string
}

/** What is printed, and for whom: a workspace that was already cut to its reader. */
export type PackInput = Pick<PackView, 'plan' | 'contacts' | 'say'> & { locale: Locale }

/** What all sheets share: names, and times on the clock of the meeting place. */
export function packView({ plan, contacts, say, locale }: PackInput): PackView {
  const { timeZone } = plan.logistics
  const text: PackView['text'] = (name, fills = {}) => say(filled(PACK_TEXTS[name], fills))
  return {
    plan,
    contacts,
    say,
    text,
    nameOf: (id) => isolated(plan.participants.find((one) => one.id === id)?.name ?? text('nobody')),
    moment: (at) => momentText(locale, new Date(at), timeZone),
    clock: (at) => hourText(locale, at, timeZone),
    printedAt: (at) => momentText(locale, at, timeZone, 'medium'),
    day: (date) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(fromIsoDate(date)),
  }
}
