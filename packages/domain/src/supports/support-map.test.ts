import { describe, expect, test } from 'vitest'
import { type Limit, type SupportFacts, supportMap } from './support-map.ts'
import { SUPPORT_AREAS, SUPPORT_TOPIC_LIST, SUPPORT_TOPICS, type SupportTopic } from './topics.ts'

const limit = (participantId: string, ends: SupportTopic[], keeps: SupportTopic[] = []): Limit => ({
  id: `${participantId}-${ends.join()}`,
  participantId,
  ends,
  keeps,
})
const gives = (participantId: string, topic: SupportTopic, becomes: SupportFacts['becomes']): SupportFacts => ({
  id: `${participantId}-${topic}`,
  participantId,
  topic,
  becomes,
})
const states = (limits: Limit[], supports: SupportFacts[]) =>
  supportMap(limits, supports).flatMap(({ area, lines }) =>
    lines.map(({ topic, state }) => `${area} ${topic}: ${state}`),
  )

test('every topic belongs to one area, and care is nobody’s to refill', () => {
  for (const topic of SUPPORT_TOPICS) {
    const { area, refillable } = SUPPORT_TOPIC_LIST[topic]
    expect(SUPPORT_AREAS).toContain(area)
    expect(refillable).toBe(area !== 'care')
  }
})

describe('supportMap', () => {
  test.each<[string, Limit[], SupportFacts[], string[]]>([
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
  ])('%s', (_, limits, supports, expected) => expect(states(limits, supports)).toEqual(expected))

  test('names who gives, who stops, who goes on, and the consequence that ends it', () => {
    const [line] = supportMap(
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
