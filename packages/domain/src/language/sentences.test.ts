import { describe, expect, test } from 'vitest'
import { fold, isNegated, near, sentencesOf } from './sentences.ts'

test.each([
  ['Don’t', "don't"],
  ['MÉDICO y NIÑOS', 'medico y ninos'],
  ['“Sí”', '"si"'],
])('%j is compared as %j', (typed, folded) => expect(fold(typed)).toBe(folded))

test.each([
  ['One. Two? Three', ['One.', 'Two?', 'Three']],
  ['I saw Dr. Lee at 8:30 a.m. today. Then home.', ['I saw Dr. Lee at 8:30 a.m. today.', 'Then home.']],
  ['A line\nand another', ['A line', 'and another']],
  ['It cost $4.50 then', ['It cost $4.50 then']],
  [' \n ', []],
])('%j', (text, sentences) => expect(sentencesOf(text).map((one) => one.text)).toEqual(sentences))

test('marks quoted text over several sentences until the paragraph ends', () => {
  const [first, second, third] = sentencesOf('You said “I’m a junkie. I am done.” I cried.\n“Open\nLater')
  expect([first?.own.trim(), first?.quoted]).toEqual(['you said', "i'm a junkie."])
  expect(second?.quoted).toBe('i am done.')
  expect([third?.own.trim(), third?.quoted]).toEqual(['i cried.', ''])
  expect(sentencesOf('“Open\nLater').at(-1)).toMatchObject({ own: 'later', quoted: '' })
})

describe('isNegated', () => {
  test.each([
    ['it is not your fault', 'your fault', true],
    ["you aren't a bad person", 'a bad person', true],
    ['you did not listen, you are late', 'you are late', false],
    ['it is your fault', 'your fault', false],
    ['no es tu culpa', 'tu culpa', true],
    ['there is nothing to be ashamed of', 'ashamed', true],
  ])('%j at %j: %s', (sentence, at, expected) => expect(isNegated(sentence, sentence.indexOf(at))).toBe(expected))
})

test('finds words near each other', () => {
  expect(near('take', 'insurance').test('take you off my insurance')).toBe(true)
  expect(near('take', 'insurance', 1).test('take you off my insurance')).toBe(false)
  expect(near('take', 'insurance').test('mistake your insurance')).toBe(false)
})
