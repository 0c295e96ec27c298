import { content } from '../content/content.ts'
import { dated } from '../content/dated.ts'
import type { ContingencyFacts } from '../plan/plan-facts.ts'
import type { Source, Text } from '../text.ts'

const DATED = dated('guide', 'S1.16, docs/practice.md 8', '2026-11-25', '2027-11-25')

/** The ways in which a meeting goes differently that a plan must have an answer for. */
export type FailureMode = { label: Text; codes: readonly string[]; source: Source }

const mode = (en: string, es: string, ref: string, ...codes: string[]): FailureMode => ({
  label: { en, es },
  codes,
  source: { ref, standing: ref.startsWith('S') ? 'sourced' : 'guidance' },
})

/** Each failure mode with the catalog scenarios that answer it; one of them, with words and an owner, is enough. */
export const FAILURE_MODES = content('failure-modes', DATED, {
  under_the_influence: mode('Arrives under the influence', 'Llega bajo los efectos', 'S1.4', 'C1'),
  led_by_emotion: mode('Somebody in the group is carried away', 'Alguien del grupo se deja llevar', 'S1.5', 'C16'),
  leaves: mode('Walks out', 'Se va', 'S1.6', 'C8'),
  violent: mode('Violence or a threat', 'Violencia o amenaza', 'S1.7', 'C6', 'C7'),
  declines: mode(
    'Says no although all went well, or wants to quit alone',
    'Dice que no aunque todo salió bien, o quiere dejarlo a solas',
    'S1.8',
    'C12',
  ),
  bargains_or_delays: mode('Bargains or puts it off', 'Regatea o lo aplaza', 'S1.9', 'C11', 'C13'),
  attacks_a_speaker: mode('Attacks a speaker', 'Ataca a quien habla', 'S0.5', 'C14'),
  medical: mode(
    'Withdrawal, overdose or another emergency',
    'Abstinencia, sobredosis u otra emergencia',
    'docs/practice.md 8',
    'C2',
    'C3',
    'C4',
  ),
  suicidal: mode('Speaks of dying', 'Habla de morir', 'docs/practice.md 8', 'C5'),
  place_lost: mode('The place is lost', 'Se pierde el lugar', 'S0.25, S2.1', 'C21'),
  changes_mind: mode('Changes their mind on the way', 'Cambia de idea en el camino', 'docs/practice.md 8', 'C20'),
} as const satisfies Record<string, FailureMode>)

/** A way in which meetings fail, as the founding articles name them; each wants a prepared answer (S1.16, F52). */
export type FailureModeName = keyof typeof FAILURE_MODES
/** In the order in which the coverage figure counts and shows them (S1.16). */
export const FAILURE_MODE_NAMES = Object.keys(FAILURE_MODES) as FailureModeName[]
/** `covered`: somebody acts and knows the words. `missing_owner` is said only when the words are there already. */
export type CoverageState = 'covered' | 'missing_owner' | 'missing_words' | 'missing'

type Covering = Pick<ContingencyFacts, 'code' | 'words' | 'ownerId' | 'rehearsed'>

/** How each failure mode is covered by what the plan holds and whether it was rehearsed, and the figures of S1.16. */
export function coverage(contingencies: readonly Covering[]) {
  const modes = FAILURE_MODE_NAMES.map((name) => {
    const adopted = contingencies.filter((one) => (FAILURE_MODES[name].codes as readonly string[]).includes(one.code))
    const state = stateOf(adopted)
    return { mode: name, state, rehearsed: state === 'covered' && adopted.some((one) => isReady(one) && one.rehearsed) }
  })
  return {
    modes,
    covered: modes.filter((one) => one.state === 'covered').length,
    rehearsed: modes.filter((one) => one.rehearsed).length,
    total: modes.length,
  }
}

const isReady = ({ words, ownerId }: Covering): boolean => words.trim() !== '' && ownerId !== null

function stateOf(adopted: readonly Covering[]): CoverageState {
  if (adopted.length === 0) return 'missing'
  if (adopted.some(isReady)) return 'covered'
  return adopted.some((one) => one.words.trim() !== '') ? 'missing_owner' : 'missing_words'
}
