import { text } from '@holdfast/content/participants'
import type { Text } from '../text.ts'

/** How someone wants to be reached (F10). */
export const CHANNELS = ['call', 'text', 'email', 'in_person'] as const
/** The one way that this person wants; null until they have said. */
export type Channel = (typeof CHANNELS)[number]

/** The channels in plain words. */
export const CHANNEL_LABELS: Readonly<Record<Channel, Text>> = {
  call: text('channel-labels.call'),
  text: text('channel-labels.text'),
  email: text('channel-labels.email'),
  in_person: text('channel-labels.in_person'),
}
