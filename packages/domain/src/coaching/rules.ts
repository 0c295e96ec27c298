import type { CoachRule } from './coach-rule.ts'
import { RULES_OF_BLAME } from './rules-of-blame.ts'
import { RULES_OF_COMMAND } from './rules-of-command.ts'
import { RULES_OF_DIAGNOSIS } from './rules-of-diagnosis.ts'
import { RULES_OF_GUILT } from './rules-of-guilt.ts'
import { RULES_OF_PROMISE } from './rules-of-promise.ts'
import { RULES_OF_SCALE } from './rules-of-scale.ts'
import { RULES_OF_THREAT } from './rules-of-threat.ts'
import { RULES_OF_TONE } from './rules-of-tone.ts'

/**
 * The English rules of docs/practice.md 4.3, in its order. Other languages have none yet, and are not checked with
 * these.
 */
export const COACH_RULES: readonly CoachRule[] = [
  ...RULES_OF_BLAME,
  ...RULES_OF_THREAT,
  ...RULES_OF_TONE,
  ...RULES_OF_PROMISE,
  ...RULES_OF_DIAGNOSIS,
  ...RULES_OF_SCALE,
  ...RULES_OF_GUILT,
  ...RULES_OF_COMMAND,
]

/** A limit has its own card; there its “if … I will” is no ultimatum (docs/practice.md 4.4). */
export const NOT_FOR_CONSEQUENCES: readonly string[] = ['ultimatum']
