import { text } from '@holdfast/content/consequences'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { ConsequenceCheck } from './consequence.ts'

/** One step of the guided questions: what it is about, and which checks it asks. */
export type EnforceabilityStep = {
  code: string
  title: Text
  help: Text
  checks: readonly ConsequenceCheck[]
  /** Where the speaker says how sure they are, 0 to 10. */
  asksConfidence?: true
}

/** The 16 checks as five short steps: able, lawful, safe, willing, together (F26). */
export const ENFORCEABILITY_STEPS: readonly EnforceabilityStep[] = content('consequence-steps', [
  {
    code: 'able',
    title: text('consequence-steps.able.title'),
    help: text('consequence-steps.able.help'),
    checks: ['owned', 'withinControl', 'specific', 'saidOnce'],
  },
  {
    code: 'lawful',
    title: text('consequence-steps.lawful.title'),
    help: text('consequence-steps.lawful.help'),
    checks: ['legal', 'dated'],
  },
  {
    code: 'safe',
    title: text('consequence-steps.safe.title'),
    help: text('consequence-steps.safe.help'),
    checks: ['safe', 'removesSupportForUse', 'tiedToDeclining', 'keepsDoorOpen'],
  },
  {
    code: 'willing',
    title: text('consequence-steps.willing.title'),
    help: text('consequence-steps.willing.help'),
    checks: ['affordable', 'noBluff'],
    asksConfidence: true,
  },
  {
    code: 'together',
    title: text('consequence-steps.together.title'),
    help: text('consequence-steps.together.help'),
    checks: ['notContradicted', 'agreed', 'followUpOwner', 'understoodInWriting'],
  },
] as const)

/** What helps to answer a check honestly (docs/practice.md 5.1). */
export const CHECK_HINTS: Readonly<Partial<Record<ConsequenceCheck, Text>>> = content('consequence-hints', {
  noBluff: text('consequence-hints.noBluff'),
  affordable: text('consequence-hints.affordable'),
  dated: text('consequence-hints.dated'),
  withinControl: text('consequence-hints.withinControl'),
  safe: text('consequence-hints.safe'),
} as const)
