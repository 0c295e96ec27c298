import { describe, expect, test } from 'vitest'
import { STATEMENT_PARTS, type StatementPart } from '../statements/statement-parts.ts'
import { MEASURE_TEXTS } from './measure-texts.ts'
import { MEASURE_HINTS, measureHints, measuresOf } from './measures.ts'

const GOOD = {
  love: 'I love you. I think of the summer you taught Lily to swim.',
  whatISaw: 'On May 12 I found you asleep in the car with the engine running.',
  effect: 'I was frightened, and I have not slept well since.',
  ask: 'A place is held for you at Harbor Light today. Will you go there with us?',
  support: 'I will come every Sunday that I am allowed.',
}
const empty = Object.fromEntries(STATEMENT_PARTS.map((part) => [part, ''])) as Record<StatementPart, string>
const PLACE = 'Harbor Light Recovery (fictional)'
const measured = (change: Partial<Record<StatementPart, string>> = {}, place: string | null = PLACE) =>
  measuresOf({ ...empty, ...GOOD, ...change }, place)

test('measures a good statement, and suggests nothing', () => {
  expect(measured()).toEqual({
    wordCount: 62,
    minutes: 0.5,
    longestSentence: 14,
    events: 1,
    firstPerson: 0.58,
    missingParts: [],
    ask: { namesPlace: true, saysToday: true, isQuestion: true },
    offersSupport: true,
    tone: { compassionate: true, firm: true },
  })
  expect(measureHints(measured())).toEqual([])
  expect(Object.keys(MEASURE_TEXTS)).toEqual([...MEASURE_HINTS])
})

describe('what would make it stronger', () => {
  test.each([
    ['too_long', { learned: 'word '.repeat(800) }],
    ['long', { learned: 'I feel. '.repeat(200) }],
    ['long_sentence', { learned: 'I saw that '.repeat(12) }],
    ['many_events', { whatISaw: 'On May 12, on 3 June, on 7/4 and in 2019 I looked for you.' }],
    [
      'little_about_oneself',
      {
        whatISaw:
          'You came. You went. Your car was gone. You called. You slept. You left. You said no. You and your friends. You, you, you.',
      },
    ],
    ['ask_names_no_place', { ask: 'Will you go to Cedar Valley today?' }],
    ['ask_without_today', { ask: 'Will you go to Harbor Light?' }],
    ['ask_is_no_question', { ask: 'Please go to Harbor Light today.' }],
    ['no_support', { support: 'Treatment works.' }],
    ['not_warm', { love: 'You taught Lily to swim that summer.' }],
  ] as const)('%s', (hint, change) => {
    expect(measureHints(measured(change))).toContain(hint)
  })

  test('reports only what is missing for an empty statement', () => {
    expect(measureHints(measuresOf(empty, PLACE))).toEqual([])
  })
})

test.each([
  ['Harbor Light', 'Will you go to harbor light today?', true],
  ['The Recovery House', 'Hay un lugar en The Recovery House', true],
  ['Clínica San José', '¿Vienes hoy a San Jose?', true],
  ['Harbor Light', 'Will you go to the harbor?', false],
  [null, 'Will you go?', null],
])('place %j in %j: %s', (place, ask, names) => {
  expect(measured({ ask }, place).ask.namesPlace).toBe(names)
})

test('counts words in Spanish', () => {
  const spanish = measuresOf(
    {
      ...empty,
      love: 'Te quiero. Pienso en el verano en el lago.',
      whatISaw: 'El 12 de mayo te encontré dormido en el auto.',
      ask: 'Hoy hay un lugar para ti en Harbor Light. ¿Vienes con nosotros?',
      support: 'Vengo cada domingo que me dejen.',
    },
    PLACE,
  )
  expect(spanish).toMatchObject({ events: 1, offersSupport: true, tone: { compassionate: true, firm: true } })
  expect(spanish.ask).toEqual({ namesPlace: true, saysToday: true, isQuestion: true })
})
