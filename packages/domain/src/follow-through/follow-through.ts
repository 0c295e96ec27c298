import { text } from '@holdfast/content/follow-through'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** How a consequence stands, as its keeper says: never as "broken", never by whose fault (S1.12; docs/practice.md 5.4). */
export const KEPT_STATUSES = ['held', 'under_pressure', 'slipped', 'not_tested', 'paused_for_treatment'] as const
/** `not_tested`: nothing has asked for it yet · `paused_for_treatment`: the loved one is in care, and it rests meanwhile. */
export type KeptStatus = (typeof KEPT_STATUSES)[number]

/** The status in the words of a button. */
export const KEPT_STATUS_LABELS: Readonly<Record<KeptStatus, Text>> = {
  held: text('kept-status-labels.held'),
  under_pressure: text('kept-status-labels.under_pressure'),
  slipped: text('kept-status-labels.slipped'),
  not_tested: text('kept-status-labels.not_tested'),
  paused_for_treatment: text('kept-status-labels.paused_for_treatment'),
}

/** Who reads the words beside a status; the status itself is read by the group (docs/product.md 4). */
export const NOTE_SHARINGS = ['me', 'buddy', 'group'] as const
/** `me` until the keeper chooses: who pressed, and what would help, is private first. */
export type NoteSharing = (typeof NOTE_SHARINGS)[number]

/** Who reads the words, as its keeper chooses it. */
export const NOTE_SHARING_LABELS: Readonly<Record<NoteSharing, Text>> = {
  me: text('note-sharing-labels.me'),
  buddy: text('note-sharing-labels.buddy'),
  group: text('note-sharing-labels.group'),
}

/** What to do after a slip: within two days, smaller where it was too much, and to nobody's blame (docs/practice.md 5.4). */
export const AFTER_SLIP: readonly Text[] = content('after-slip', [
  text('after-slip.0'),
  text('after-slip.1'),
  text('after-slip.2'),
  text('after-slip.3'),
])

/** Words for saying a consequence anew after a slip, as it was or smaller (docs/practice.md 5.4). */
export const RESTATING: readonly Text[] = content('restating', [
  text('restating.0'),
  text('restating.1'),
  text('restating.2'),
])
