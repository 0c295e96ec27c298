import { text } from '@holdfast/content/plan'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import { forceIn } from '../language/force.ts'

/** Whether these words may be practiced as an agreed answer: never while they hold somebody against their will. */
export const decideRehearse = (words: string): Decision<Refusal> =>
  forceIn(words).length === 0 ? yes : no({ rule: 'force_found', reason: text('decide-rehearse.force_found') })
