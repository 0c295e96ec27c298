import type { Text } from '../text.ts'

/** How someone wants to be reached (F10). */
export const CHANNELS = ['call', 'text', 'email', 'in_person'] as const
/** The one way that this person wants; null until they have said. */
export type Channel = (typeof CHANNELS)[number]

/** The channels in plain words. */
export const CHANNEL_LABELS: Readonly<Record<Channel, Text>> = {
  call: { en: 'A call', es: 'Una llamada' },
  text: { en: 'A text message', es: 'Un mensaje de texto' },
  email: { en: 'E-mail', es: 'Correo electrónico' },
  in_person: { en: 'Only face to face', es: 'Solo en persona' },
}
