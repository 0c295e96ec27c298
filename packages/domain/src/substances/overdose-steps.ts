import { text } from '@holdfast/content/substances'
import { content } from '../content/content.ts'
import { type Fact, guidance, sourced } from './substance-note.ts'

/** The five steps of SAMHSA's toolkit, in our words and in its order (docs/practice.md 7.5). */
export const OVERDOSE_STEPS: readonly Fact[] = content('overdose-steps', [
  sourced('samhsa_overdose, docs/practice.md 7.5', text('overdose-steps.0.says')),
  sourced('samhsa_overdose, docs/practice.md 7.5', text('overdose-steps.1.says')),
  sourced('samhsa_overdose, docs/practice.md 7.5', text('overdose-steps.2.says')),
  sourced('samhsa_overdose, docs/practice.md 7.5', text('overdose-steps.3.says')),
  sourced('samhsa_overdose, docs/practice.md 7.5', text('overdose-steps.4.says')),
])

/** What does harm in an overdose (docs/practice.md 7.5). */
export const OVERDOSE_DONTS: readonly Fact[] = content('overdose-donts', [
  guidance('docs/practice.md 7.5', text('overdose-donts.0.says')),
  guidance('docs/practice.md 7.5', text('overdose-donts.1.says')),
  guidance('docs/practice.md 7.5', text('overdose-donts.2.says')),
  guidance('docs/practice.md 7.5', text('overdose-donts.3.says')),
  guidance('docs/practice.md 7.5', text('overdose-donts.4.says')),
])

/** What everyone should know about naloxone (docs/practice.md 7.5). */
export const NALOXONE_FACTS: readonly Fact[] = content('naloxone', [
  guidance('docs/practice.md 7.5', text('naloxone.0.says')),
  sourced('naloxone_county, docs/practice.md 7.5', text('naloxone.1.says')),
  guidance('docs/practice.md 7.5', text('naloxone.2.says')),
  guidance('docs/practice.md 7.5', text('naloxone.3.says')),
  guidance('docs/practice.md 7.5', text('naloxone.4.says')),
  guidance('docs/practice.md 7.5', text('naloxone.5.says')),
])

/** After a time without, the danger is highest (docs/practice.md 7.5, AHRQ). */
export const LOW_TOLERANCE: Fact = content(
  'low-tolerance',
  sourced('ahrq_moud, docs/practice.md 7.5', text('low-tolerance.says')),
)
