import { text } from '@holdfast/content/sobriety'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { SobrietyResult } from './sobriety-check.ts'

/** What is asked, calmly, in private and once (docs/practice.md 7.2, step 4). */
export const SOBRIETY_QUESTIONS = content('sobriety-questions', [
  {
    question: 'last_use',
    text: text('sobriety-questions.last_use.text'),
  },
  {
    question: 'what_and_how_much',
    text: text('sobriety-questions.what_and_how_much.text'),
  },
  {
    question: 'medicine',
    text: text('sobriety-questions.medicine.text'),
  },
  { question: 'sleep_and_food', text: text('sobriety-questions.sleep_and_food.text') },
  {
    question: 'past_withdrawal',
    text: text('sobriety-questions.past_withdrawal.text'),
  },
  {
    question: 'well_enough',
    text: text('sobriety-questions.well_enough.text'),
  },
  { question: 'thoughts_of_dying', text: text('sobriety-questions.thoughts_of_dying.text') },
] as const satisfies readonly { question: string; text: Text }[])

/** How a breath test may be used, if at all (docs/practice.md 7.2, step 5; guidance). */
export const BREATH_TEST_NOTES: readonly Text[] = content('breath-test-notes', [
  text('breath-test-notes.0'),
  text('breath-test-notes.1'),
  text('breath-test-notes.2'),
  text('breath-test-notes.3'),
])

/** What a result is called and what the group does then (docs/practice.md 7.2, decision rule; guidance). */
export const SOBRIETY_RESULT_CATALOG: Readonly<
  Record<SobrietyResult, { readonly label: Text; readonly steps: readonly Text[] }>
> = content('sobriety-results', {
  proceed: {
    label: text('sobriety-results.proceed.label'),
    steps: [text('sobriety-results.proceed.steps.0'), text('sobriety-results.proceed.steps.1')],
  },
  wait: {
    label: text('sobriety-results.wait.label'),
    steps: [
      text('sobriety-results.wait.steps.0'),
      text('sobriety-results.wait.steps.1'),
      text('sobriety-results.wait.steps.2'),
      text('sobriety-results.wait.steps.3'),
      text('sobriety-results.wait.steps.4'),
    ],
  },
  postpone: {
    label: text('sobriety-results.postpone.label'),
    steps: [
      text('sobriety-results.postpone.steps.0'),
      text('sobriety-results.postpone.steps.1'),
      text('sobriety-results.postpone.steps.2'),
    ],
  },
  medical_first: {
    label: text('sobriety-results.medical_first.label'),
    steps: [
      text('sobriety-results.medical_first.steps.0'),
      text('sobriety-results.medical_first.steps.1'),
      text('sobriety-results.medical_first.steps.2'),
    ],
  },
  emergency: {
    label: text('sobriety-results.emergency.label'),
    steps: [
      text('sobriety-results.emergency.steps.0'),
      text('sobriety-results.emergency.steps.1'),
      text('sobriety-results.emergency.steps.2'),
      text('sobriety-results.emergency.steps.3'),
    ],
  },
})
