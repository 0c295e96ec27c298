import { text } from '@holdfast/content/contingencies'
import { content } from '../content/content.ts'
import type { ContingencyFacts } from '../plan/plan-facts.ts'
import type { Source, Text } from '../text.ts'
import type { StopRule } from './contingency.ts'

/** The ways in which a meeting goes differently that a plan must have an answer for. */
export type FailureMode = {
  label: Text
  codes: readonly string[]
  source: Source
  /** What may become of the meeting then; left out where everything may (docs/practice.md 7.4). */
  stopRules?: readonly StopRule[]
}

const AT_ONCE: readonly StopRule[] = ['stop', 'close']
const NOT_ON: readonly StopRule[] = [...AT_ONCE, 'pause', 'wait_or_postpone']

const mode = (words: Text, ref: string, ...codes: string[]): FailureMode => ({
  label: words,
  codes,
  source: { ref, standing: ref.startsWith('S') ? 'sourced' : 'guidance' },
})

/** Each failure mode with the catalog scenarios that answer it; one of them, with words and an owner, is enough. */
export const FAILURE_MODES = content('failure-modes', {
  under_the_influence: mode(text('failure-modes.under_the_influence.label'), 'S1.4', 'C1'),
  led_by_emotion: mode(text('failure-modes.led_by_emotion.label'), 'S1.5', 'C16'),
  leaves: mode(text('failure-modes.leaves.label'), 'S1.6', 'C8'),
  violent: { ...mode(text('failure-modes.violent.label'), 'S1.7', 'C6', 'C7'), stopRules: AT_ONCE },
  declines: mode(text('failure-modes.declines.label'), 'S1.8', 'C12'),
  bargains_or_delays: mode(text('failure-modes.bargains_or_delays.label'), 'S1.9', 'C11', 'C13'),
  attacks_a_speaker: mode(text('failure-modes.attacks_a_speaker.label'), 'S0.5', 'C14'),
  medical: {
    ...mode(text('failure-modes.medical.label'), 'docs/practice.md 8', 'C2', 'C3', 'C4'),
    stopRules: NOT_ON,
  },
  suicidal: { ...mode(text('failure-modes.suicidal.label'), 'docs/practice.md 8', 'C5'), stopRules: NOT_ON },
  place_lost: mode(text('failure-modes.place_lost.label'), 'S0.25, S2.1', 'C21'),
  changes_mind: mode(text('failure-modes.changes_mind.label'), 'docs/practice.md 8', 'C20'),
} as const satisfies Record<string, FailureMode>)

/** A way in which meetings fail, as the founding articles name them; each wants a prepared answer (S1.16, F52). */
export type FailureModeName = keyof typeof FAILURE_MODES
/** In the order in which the coverage figure counts and shows them (S1.16). */
export const FAILURE_MODE_NAMES = Object.keys(FAILURE_MODES) as FailureModeName[]
/** Each way in which a failure mode is covered or not, in the order of the API's enum. */
export const COVERAGE_STATES = ['covered', 'goes_on', 'missing_owner', 'missing_words', 'missing'] as const
/**
 * `covered`: somebody acts and knows the words. `missing_owner` is said only when the words are there already; `goes_on`
 * where there is danger and the meeting would not end.
 */
export type CoverageState = (typeof COVERAGE_STATES)[number]

type Covering = Pick<ContingencyFacts, 'code' | 'text' | 'ownerId' | 'rehearsed'> & { stopRule: string }

/** How each failure mode is covered by what the plan holds and whether it was rehearsed, and the figures of S1.16. */
export function coverage(contingencies: readonly Covering[]) {
  const modes = FAILURE_MODE_NAMES.map((name) => {
    const adopted = contingencies.filter((one) => (FAILURE_MODES[name].codes as readonly string[]).includes(one.code))
    const state = stateOf(name, adopted)
    const practiced = adopted.some((one) => isReady(one) && endsAsItMust(name, one) && one.rehearsed)
    return { mode: name, state, rehearsed: state === 'covered' && practiced }
  })
  return {
    modes,
    covered: modes.filter((one) => one.state === 'covered').length,
    rehearsed: modes.filter((one) => one.rehearsed).length,
    total: modes.length,
  }
}

const isReady = ({ text, ownerId }: Covering): boolean => text.trim() !== '' && ownerId !== null

/** Violence ends the meeting at once, and no other danger lets it go on (docs/practice.md 7.4, S1.7). */
const endsAsItMust = (name: FailureModeName, { stopRule }: Covering): boolean => {
  const { stopRules }: { stopRules?: readonly string[] } = FAILURE_MODES[name]
  return stopRules === undefined || stopRules.includes(stopRule)
}

function stateOf(name: FailureModeName, adopted: readonly Covering[]): CoverageState {
  if (adopted.length === 0) return 'missing'
  const ready = adopted.filter(isReady)
  // one answer under which the meeting goes on is one too many: on the day it may be the one that is read
  if (ready.length > 0) return ready.every((one) => endsAsItMust(name, one)) ? 'covered' : 'goes_on'
  return adopted.some((one) => one.text.trim() !== '') ? 'missing_owner' : 'missing_words'
}
