import { describe, expect, test } from 'vitest'
import { COACH_CATEGORIES, COACH_WORDS } from './categories.ts'
import { type CoachedPart, coachNotes } from './coach.ts'
import { COACH_RULES } from './rules.ts'
import { AT_MOST_A_HINT, NO_FAULT } from './traps.fixture.ts'

const english = (text: string, part: CoachedPart = 'whatISaw') => coachNotes(text, { part, locale: 'en' })
const each = (which: 'flags' | 'passes') =>
  COACH_RULES.flatMap(({ code, [which]: texts }) => texts.map((text) => [code, text] as const))

test('96 rules and the ultimatum, each with a code of its own and words for its kind', () => {
  expect(COACH_RULES).toHaveLength(97)
  expect(new Set(COACH_RULES.map(({ code }) => code)).size).toBe(97)
  expect(new Set(COACH_RULES.map(({ category }) => category))).toEqual(new Set(COACH_CATEGORIES))
  expect(Object.keys(COACH_WORDS)).toEqual([...COACH_CATEGORIES])
})

test.each(each('flags'))('%s notices %j', (code, text) => {
  const rule = COACH_RULES.find((one) => one.code === code)
  expect(english(text).notes.find((note) => note.rule === code)).toMatchObject({ severity: rule?.severity })
})

test.each(each('passes'))('%s lets %j pass, and so does every other rule', (_, text) => {
  expect(english(text).notes.map(({ rule }) => rule)).toEqual([])
})

test.each(NO_FAULT)('no fault: %j', (text) => {
  expect(english(text)).toMatchObject({ checked: true, notes: [] })
})

test.each(AT_MOST_A_HINT)('at most a hint: %j', (text) => {
  const { notes } = english(text)
  expect(notes.map(({ severity }) => severity)).toEqual(notes.map(() => 'hint'))
})

test('suggests leaving quoted words out', () => {
  expect(english('You said “I’m a junkie” and I cried.').notes).toMatchObject([{ rule: 'slur', quoted: true }])
})

test('accepts a consequence on its own card, and still reports threats there', () => {
  const rules = (text: string) => english(text, 'consequence').notes.map(({ rule }) => rule)
  expect(rules('If you don’t go, I will stop paying the rent.')).toEqual([])
  expect(rules('Say yes or I’m telling your boss.')).toEqual(['or_i_tell'])
})

describe('other languages', () => {
  test.each([
    ['Siempre arruinas la Navidad y eres un adicto, Sam.', 'es', false],
    ['Siempre arruinas la Navidad y nunca vienes a ver a los niños, y eso me duele mucho.', 'en', false],
    ['You always ruin Christmas for everybody, and I was so sad when you left.', 'es', true],
    ['Te quiero.', 'es', false],
    ['', 'es', true],
  ] as const)('%j on a screen in %s is checked: %s', (text, locale, checked) => {
    expect(coachNotes(text, { part: 'love', locale }).checked).toBe(checked)
  })
})

describe('danger', () => {
  test.each([
    ['You said that you wanted to die, you idiot.', ['self_harm']],
    ['You hit me in the kitchen.', ['violence']],
    ['There is a gun in the closet.', ['weapon']],
    ['The kids were home alone on Tuesday.', ['child_at_risk']],
    ['Dijiste que no quieres vivir.', ['self_harm']],
    ['I was dying to see you.', []],
    ['The phone had a dead battery.', []],
  ])('%j: %j, and no word on its style', (text, topics) => {
    const { safety, notes } = english(text)
    expect(safety.map(({ topic }) => topic)).toEqual(topics)
    expect(notes).toEqual([])
  })
})

test('returns the most serious note first, and keeps the id of a note while its sentence is unchanged', () => {
  const { notes } = english('It’s a phase. You’re pathetic. You never show up.')
  expect(notes.map(({ rule }) => rule)).toEqual(['pathetic', 'you_never', 'a_phase'])
  const again = english('You’re  pathetic. Something before it changed.')
  expect(again.notes[0]?.id).not.toBe(notes[0]?.id)
  expect(english('One more sentence. You’re pathetic.').notes[0]?.id).toBe(notes[0]?.id)
})

test('checks five hundred words in a few milliseconds', () => {
  const text = NO_FAULT.concat(COACH_RULES.map(({ better }) => better))
    .join(' ')
    .split(' ')
    .slice(0, 500)
    .join(' ')
  english(text)
  const runs = 20
  const begun = performance.now()
  for (let run = 0; run < runs; run += 1) english(text)
  // 5 ms on a quiet machine; a busy one gets room
  expect((performance.now() - begun) / runs).toBeLessThan(25)
})
