import { expect, it } from 'vitest'
import { inEach } from '../text.ts'
import { type IntakeKind, isAnswer, type IntakeQuestion, wrongQuestion } from './intake.ts'

const label = inEach(() => 'Who pays?')
const question = (key: string, kind: IntakeKind, choices = 0): IntakeQuestion => ({
  key,
  kind,
  label,
  choices: Array.from({ length: choices }, () => label),
})

it.each<[string, IntakeQuestion[], object | null]>([
  ['none', [], null],
  ['one of each', [question('a', 'yes_no'), question('b', 'text'), question('c', 'choice', 2)], null],
  ['two of one key', [question('a', 'text'), question('a', 'text')], { at: 1, field: 'key' }],
  ['a choice of one', [question('a', 'choice', 1)], { at: 0, field: 'choices' }],
  ['words with choices', [question('a', 'text', 2)], { at: 0, field: 'choices' }],
])('%s', (_, questions, wrong) => {
  expect(wrongQuestion(questions)).toEqual(wrong)
})

it.each<[IntakeKind, string, boolean]>([
  ['yes_no', '', true],
  ['yes_no', 'not_sure', true],
  ['yes_no', 'maybe', false],
  ['choice', '1', true],
  ['choice', '2', false],
  ['choice', 'two', false],
  ['text', 'His sister.', true],
  ['text', 'x'.repeat(501), false],
])('%s is answered by %j: %s', (kind, answer, expected) => {
  expect(isAnswer(question('a', kind, kind === 'choice' ? 2 : 0), answer)).toBe(expected)
})
