import { text } from '@holdfast/content/accommodations'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** How somebody is reached before and on the day (S4.18: people without internet take part, too). */
export const REACHES = ['internet', 'phone_only', 'paper_only'] as const
/** Nobody needs an account or a network to take part; paper is enough (S4.18). */
export type Reach = (typeof REACHES)[number]

/** Each way, and what it asks of the others. */
export const REACH_LABELS: Readonly<Record<Reach, { label: Text; means: Text }>> = content('reaches', {
  internet: {
    label: text('reaches.internet.label'),
    means: text('reaches.internet.means'),
  },
  phone_only: {
    label: text('reaches.phone_only.label'),
    means: text('reaches.phone_only.means'),
  },
  paper_only: {
    label: text('reaches.paper_only.label'),
    means: text('reaches.paper_only.means'),
  },
})

/** What to keep in mind about culture and language (S4.23, docs/practice.md 9.5). */
export const CULTURE_HINTS: readonly Text[] = content('culture-hints', [
  text('culture-hints.0'),
  text('culture-hints.1'),
  text('culture-hints.2'),
  text('culture-hints.3'),
])

/** What helps where the line is weak or help is far (S4.18). */
export const FAR_HINTS: readonly Text[] = content('far-hints', [
  text('far-hints.0'),
  text('far-hints.1'),
  text('far-hints.2'),
  text('far-hints.3'),
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
