import { expect, it } from 'vitest'
import { type PossibleSpeaker, proposeOrder } from './propose-order.ts'

const person = (id: string, relationship: PossibleSpeaker['relationship'], rest: Partial<PossibleSpeaker> = {}) => ({
  id,
  relationship,
  closeness: null,
  dayRoles: [],
  attendance: 'in_person' as const,
  ...rest,
})

it.each<[string, PossibleSpeaker[], string[]]>([
  ['a parent after a friend', [person('Rosa', 'parent'), person('Ben', 'friend')], ['Ben', 'Rosa']],
  [
    'the strongest bond first',
    [person('Ben', 'friend', { closeness: 2 }), person('Karen', 'sibling', { closeness: 5 })],
    ['Karen', 'Ben'],
  ],
  [
    'without whoever leads the room, and whoever stays away',
    [
      person('Dana', 'interventionist', { dayRoles: ['facilitator'] }),
      person('Tom', 'friend', { attendance: 'not_attending' }),
      person('Karen', 'sibling'),
    ],
    ['Karen'],
  ],
  ['with a letter that is read for its author', [person('Ben', 'friend', { attendance: 'letter_read_by' })], ['Ben']],
])('%s', (_, participants, order) => {
  expect(proposeOrder(participants)).toEqual(order)
})
