import { describe, expect, test } from 'vitest'
import { type Limit, type EnablingFacts, enablingMap } from './enabling-map.ts'
import { ENABLING_AREAS, ENABLING_TOPIC_LIST, ENABLING_TOPICS, type EnablingTopic } from './enabling-topics.ts'

const limit = (participantId: string, ends: EnablingTopic[], keeps: EnablingTopic[] = []): Limit => ({
  id: `${participantId}-${ends.join()}`,
  participantId,
  ends,
  keeps,
})
const gives = (participantId: string, topic: EnablingTopic, becomes: EnablingFacts['becomes']): EnablingFacts => ({
  id: `${participantId}-${topic}`,
  participantId,
  topic,
  becomes,
})
const states = (limits: Limit[], enablingSupports: EnablingFacts[]) =>
  enablingMap(limits, enablingSupports).flatMap(({ area, lines }) =>
    lines.map(({ topic, state }) => `${area} ${topic}: ${state}`),
  )

test('assigns every topic to one area, and never counts care as enabling', () => {
  for (const topic of ENABLING_TOPICS) {
    const { area, refillable } = ENABLING_TOPIC_LIST[topic]
    expect(ENABLING_AREAS).toContain(area)
    expect(refillable).toBe(area !== 'care')
  }
})

describe('enablingMap', () => {
  test.each<[string, Limit[], EnablingFacts[], string[]]>([
    ['nobody has said anything', [], [], []],
    ['one ends it', [limit('Karen', ['rent'])], [], ['housing rent: ends']],
    [
      'one ends it, another says that it stays',
      [limit('Karen', ['rent'])],
      [gives('Ben', 'rent', 'stays')],
      ['housing rent: contradicted'],
    ],
    [
      'one ends it, another’s consequence keeps it',
      [limit('Karen', ['phone']), limit('Ben', [], ['phone'])],
      [],
      ['phone phone: contradicted'],
    ],
    [
      'one ends it and goes on giving it',
      [limit('Karen', ['cash'])],
      [gives('Karen', 'cash', 'stays')],
      ['money cash: contradicted'],
    ],
    [
      'one ends it, another still pays and does not know',
      [limit('Karen', ['rent'])],
      [gives('Ben', 'rent', 'undecided')],
      ['housing rent: open'],
    ],
    ['one wants to end it, and no consequence says so', [], [gives('Ben', 'car', 'ends')], ['car car: open']],
    [
      'what one gives ends by their consequence',
      [limit('Ben', ['car'])],
      [gives('Ben', 'car', 'undecided')],
      ['car car: ends'],
    ],
    ['what stays on purpose', [], [gives('Ben', 'phone', 'stays')], ['phone phone: stays']],
    ['closeness may differ', [limit('Karen', ['contact'])], [gives('Ben', 'contact', 'stays')], ['care contact: ends']],
    ['care left open is no gap', [], [gives('Ben', 'food', 'undecided')], ['care food: stays']],
  ])('%s', (_, limits, enablingSupports, expected) => expect(states(limits, enablingSupports)).toEqual(expected))

  test('lists who gives, who stops, who continues, and the consequence that ends it', () => {
    const [line] = enablingMap(
      [limit('Karen', ['rent'])],
      [gives('Ben', 'rent', 'undecided'), gives('Rosa', 'rent', 'stays')],
    ).flatMap(({ lines }) => lines)
    expect(line).toMatchObject({
      givers: ['Ben', 'Rosa'],
      ending: ['Karen'],
      keeping: ['Rosa'],
      open: ['Ben'],
      consequenceId: 'Karen-rent',
    })
  })
})
