import { text } from '@holdfast/content/reviews'
import type { Text } from '../text.ts'
import type { ChangeEffect } from './changes.ts'

/** What in a plan, its delivery, the response or the time after can stand behind a no (docs/practice.md 10.3). */
export const CAUSES = [
  'F01',
  'F02',
  'F03',
  'F04',
  'F05',
  'F06',
  'F07',
  'F08',
  'F09',
  'F10',
  'F11',
  'F12',
  'F13',
  'F14',
  'F15',
  'F16',
  'F17',
  'F18',
  'F19',
  'F20',
  'F21',
  'F22',
  'F23',
  'F24',
  'F25',
  'F26',
  'F27',
  'F28',
  'F29',
  'F30',
  'F31',
  'F32',
  'F33',
  'F34',
  'F35',
  'F36',
  'F37',
  'F38',
  'F39',
  'F40',
  'F98',
  'F99',
] as const
/**
 * A condition of the plan, with the numbers of docs/practice.md 10.3. cause F98 says that none was found
 * (docs/practice.md ruling 7).
 */
export type Cause = (typeof CAUSES)[number]

/** Where in the attempt a cause sits (docs/practice.md 10.3). */
export const CAUSE_PHASES = {
  plan: text('cause-phases.plan'),
  delivery: text('cause-phases.delivery'),
  response: text('cause-phases.response'),
  after: text('cause-phases.after'),
} as const satisfies Record<string, Text>
/** Where in the attempt to look for what the plan lacked. */
export type CausePhase = keyof typeof CAUSE_PHASES

/**
 * Who can change the condition behind a cause (docs/practice.md 10.3). It says where to work, never whose fault it was.
 */
export const CAUSE_CONTROLS = {
  family: text('cause-controls.family'),
  team: text('cause-controls.team'),
  outside: text('cause-controls.outside'),
} as const satisfies Record<string, Text>
/** Who can prepare for it next time, never who was to blame. */
export type CauseControl = keyof typeof CAUSE_CONTROLS

/**
 * A cause as the review offers it. It is about conditions and has no field for a person (docs/product.md 7.4).
 * `prompt` asks what in the plan allowed it; `suggests` names the changes that fit, `contingencies` the scenarios to prepare.
 */
export type CauseEntry = {
  readonly code: Cause
  readonly phase: CausePhase | null
  readonly control: CauseControl | null
  /** The founding articles that name it. */
  readonly seeds: readonly string[]
  readonly label: Text
  readonly prompt: Text
  readonly change: Text
  readonly suggests: readonly ChangeEffect[]
  readonly contingencies: readonly string[]
}
