import { text } from '@holdfast/content/first-call'
import type { Substance } from '../cases/case-vocabulary.ts'
import { content } from '../content/content.ts'
import type { Source, Text } from '../text.ts'
import type { FirstCall, FirstCallStep } from './first-call.ts'

/** What an answer means for the plan, said beside the question that it was given to. */
export type FirstCallHint = { step: FirstCallStep; says: Text; source: Source }

const note = (step: FirstCallStep, ref: string, standing: Source['standing'], words: Text): FirstCallHint => ({
  step,
  says: words,
  source: { ref, standing },
})

/** The notes that answers of the first call bring up (S0.4, S0.9, S0.16). */
export const FIRST_CALL_HINTS = content('first-call-hints', {
  dangerous_withdrawal: note(
    'use',
    'docs/practice.md 1.1',
    'guidance',
    text('first-call-hints.dangerous_withdrawal.says'),
  ),
  opioids: note('use', 'ahrq_moud, docs/practice.md 7.5', 'sourced', text('first-call-hints.opioids.says')),
  several: note('use', 'docs/practice.md 9.1', 'guidance', text('first-call-hints.several.says')),
  unknown: note('use', 'docs/practice.md 9.1', 'guidance', text('first-call-hints.unknown.says')),
  injected: note('use', 'docs/practice.md 9.1', 'guidance', text('first-call-hints.injected.says')),
  heightened_sensitivity: note('health', 'S0.4', 'sourced', text('first-call-hints.heightened_sensitivity.says')),
  psychosis: note('health', 'docs/practice.md 9.1', 'guidance', text('first-call-hints.psychosis.says')),
  past_withdrawal: note('health', 'docs/practice.md 7.2', 'guidance', text('first-call-hints.past_withdrawal.says')),
  past_overdose: note('health', 'docs/practice.md 9.1', 'guidance', text('first-call-hints.past_overdose.says')),
  pregnancy: note('health', 'docs/practice.md 9.1', 'guidance', text('first-call-hints.pregnancy.says')),
  whole_family: note('family', 'docs/practice.md 2.5', 'guidance', text('first-call-hints.whole_family.says')),
  divided: note('family', 'S3.1', 'sourced', text('first-call-hints.divided.says')),
  asks_for_help: note('readiness', 'docs/practice.md 2.3', 'guidance', text('first-call-hints.asks_for_help.says')),
  little_energy: note('readiness', 'S0.22', 'sourced', text('first-call-hints.little_energy.says')),
  self_blame: note('feelings', 'S3.12', 'sourced', text('first-call-hints.self_blame.says')),
  anger: note('feelings', 'S3.3', 'sourced', text('first-call-hints.anger.says')),
} satisfies Record<string, FirstCallHint>)

/** A note that the answers of the first call bring up (S0.4, S0.9). */
export type FirstCallHintCode = keyof typeof FIRST_CALL_HINTS
const DANGEROUS: readonly Substance[] = ['alcohol', 'sedatives', 'ghb']
const OPIOIDS: readonly Substance[] = ['opioids', 'methadone']

/** The notes that these answers bring up, in the order of the table (S0.4, S0.9). */
export function firstCallHints(firstCall: FirstCall, substances: readonly Substance[]): FirstCallHintCode[] {
  const has = <T>(list: readonly T[], ...some: readonly T[]) => some.some((one) => list.includes(one))
  const brings: Record<FirstCallHintCode, boolean> = {
    dangerous_withdrawal: has(substances, ...DANGEROUS),
    opioids: has(substances, ...OPIOIDS),
    several: substances.length > 1,
    unknown: has(substances, 'unknown'),
    injected: firstCall.useDetails.some((one) => one.route === 'injected' && substances.includes(one.substance)),
    heightened_sensitivity: has(firstCall.conditions, 'depression', 'anxiety', 'trauma'),
    psychosis: has(firstCall.conditions, 'psychosis'),
    past_withdrawal: has(firstCall.pastEvents, 'seizure', 'delirium', 'hospital'),
    past_overdose: has(firstCall.pastEvents, 'overdose'),
    pregnancy: has(['yes', 'possible'], firstCall.pregnancy),
    whole_family: firstCall.othersUse === 'several',
    divided: firstCall.agreement === 'divided',
    asks_for_help: firstCall.stage === 'asks_for_help',
    little_energy: firstCall.energy !== null && firstCall.energy <= 3,
    self_blame: has(firstCall.feelings, 'guilt', 'shame'),
    anger: has(firstCall.feelings, 'anger'),
  }
  return (Object.keys(FIRST_CALL_HINTS) as FirstCallHintCode[]).filter((code) => brings[code])
}
