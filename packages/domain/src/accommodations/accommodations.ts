import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { Text } from '../text.ts'

const DATED = dated('guide', 'S4.18, S4.23', '2026-11-25', '2027-11-25')

/** How somebody is reached before and on the day (S4.18: people without internet take part, too). */
export const REACHES = ['internet', 'phone_only', 'paper_only'] as const
/** Nobody needs an account or a network to take part; paper is enough (S4.18). */
export type Reach = (typeof REACHES)[number]

/** Each way, and what it asks of the others. */
export const REACH_LABELS: Readonly<Record<Reach, { label: Text; means: Text }>> = content('reaches', DATED, {
  internet: {
    label: { en: 'Phone with internet', es: 'Teléfono con internet' },
    means: {
      en: 'Takes part here, by a link.',
      es: 'Participa aquí, con un enlace.',
    },
  },
  phone_only: {
    label: { en: 'Calls and texts only', es: 'Solo llamadas y mensajes' },
    means: {
      en: 'Somebody calls, reads the plan aloud, writes down what they say, and reads it back.',
      es: 'Alguien llama, lee el plan en voz alta, anota lo que dice y se lo vuelve a leer.',
    },
  },
  paper_only: {
    label: { en: 'On paper and in person', es: 'En papel y en persona' },
    means: {
      en: 'Somebody brings the printed sheets, goes through them together, and brings back their words.',
      es: 'Alguien lleva las hojas impresas, las repasan juntos y trae de vuelta sus palabras.',
    },
  },
})

/** What to keep in mind about culture and language (S4.23, docs/practice.md 9.5). */
export const CULTURE_HINTS: readonly Text[] = content('culture-hints', DATED, [
  {
    en: 'Ask how the family speaks of this illness, and use those words.',
    es: 'Pregunte cómo habla la familia de esta enfermedad y use esas palabras.',
  },
  {
    en: 'An interpreter is an adult from outside the group, never a child, and says what is said.',
    es: 'Quien interpreta es una persona adulta ajena al grupo, nunca un niño, y dice lo que se dice.',
  },
  {
    en: 'Ask whether a faith leader should be there, or should know.',
    es: 'Pregunte si un líder religioso debería estar, o saberlo.',
  },
  {
    en: 'Eye contact, touch, who speaks first: ask what is polite.',
    es: 'La mirada, el contacto, quién habla primero: pregunte qué es cortés.',
  },
])

/** What helps where the line is weak or help is far (S4.18). */
export const FAR_HINTS: readonly Text[] = content('far-hints', DATED, [
  {
    en: 'Turn pictures off and keep the sound. A phone call works where video does not.',
    es: 'Apaguen la imagen y dejen el sonido. Una llamada funciona donde el video no.',
  },
  {
    en: 'Print the plan. Nobody needs the network on the day.',
    es: 'Impriman el plan. Ese día nadie necesita la red.',
  },
  {
    en: 'Find the nearest spot with a signal beforehand, and who runs there.',
    es: 'Busquen antes el lugar más cercano con señal y quién va hasta allí.',
  },
  {
    en: 'Ask how long an ambulance takes. If it is long, meet closer to help.',
    es: 'Pregunten cuánto tarda una ambulancia. Si tarda mucho, reúnanse más cerca de la ayuda.',
  },
])

/** Somebody who needs something; null stands for the loved one. */
export type PersonNeeds = Readonly<{
  participantId: string | null
  interpreterNeeded: boolean
  interpreterName: string
  interpreterAdult: boolean
  interpreterConfirmed: boolean
  reach: Reach
  reachPlan: string
}>

/** What the rules look at. */
export type NeedsFacts = Readonly<{
  people: readonly PersonNeeds[]
  noSignal: boolean
  noSignalPlan: string
}>

/** Nothing is known yet. */
export const NO_NEEDS: NeedsFacts = { people: [], noSignal: false, noSignalPlan: '' }

const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** What stands against an interpreter: none found, a child, somebody who takes part, or nobody asked yet (S4.23). */
export function interpreterProblem(
  { interpreterNeeded, interpreterName, interpreterAdult, interpreterConfirmed }: PersonNeeds,
  participantNames: readonly string[],
): 'missing' | 'child' | 'takes_part' | 'unconfirmed' | null {
  if (!interpreterNeeded) return null
  if (interpreterName.trim() === '') return 'missing'
  if (participantNames.some((name) => fold(name) === fold(interpreterName))) return 'takes_part'
  if (!interpreterAdult) return 'child'
  return interpreterConfirmed ? null : 'unconfirmed'
}
