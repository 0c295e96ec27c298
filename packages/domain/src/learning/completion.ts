import { text } from '@holdfast/content/learning'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { LEARNING_MODULES, type LearningModule } from './modules.ts'

/**
 * The edition of each module. It grows with a change of what is taught: whoever completed an earlier one is asked again, where the
 * module is required.
 */
export const MODULE_EDITIONS: Readonly<Record<LearningModule, number>> = {
  communication: 1,
  first_aid: 1,
  mental_health: 1,
  boundaries: 1,
  brain: 1,
}

/** Which answer to the question of a module is right, counted from 0. */
const RIGHT_ANSWERS: Readonly<Record<LearningModule, number>> = {
  communication: 0,
  first_aid: 1,
  mental_health: 2,
  boundaries: 0,
  brain: 1,
}

/** A module that somebody completed, and in which edition. */
export type Completed = { readonly module: LearningModule; readonly edition: number }

/** Whether this answer completes the module: given to the edition that is there now, and the right one. */
export function decideCompletion({ module, edition }: Completed, answer: number): Decision<Refusal> {
  if (edition !== MODULE_EDITIONS[module]) return no({ rule: 'module_changed', reason: text('decide.module_changed') })
  return answer === RIGHT_ANSWERS[module] ? yes : no({ rule: 'not_the_answer', reason: text('decide.not_the_answer') })
}

/** Whether somebody has completed the edition of a module that is there now. */
export const isCompleted = (module: LearningModule, completed: readonly Completed[]): boolean =>
  completed.some((one) => one.module === module && one.edition === MODULE_EDITIONS[module])

/** The required modules that somebody has still to go through, and how many they have completed, in the order of the list. */
export function learningOf(
  required: readonly LearningModule[],
  completed: readonly Completed[],
): { open: LearningModule[]; completed: number } {
  const asked = LEARNING_MODULES.filter((module) => required.includes(module))
  const open = asked.filter((module) => !isCompleted(module, completed))
  return { open, completed: asked.length - open.length }
}
