import { expect, test } from 'vitest'
import { type StandInPerson, standInOf } from './stand-in.ts'

const person = (id: string, ...dayRoles: StandInPerson['dayRoles']): StandInPerson => ({
  id,
  attendance: 'in_person',
  dayRoles,
})

test.each<[string, StandInPerson[], string | null]>([
  ['whoever reads letters', [person('Rosa'), person('Ben', 'backup_chair'), person('Lu', 'reader')], 'Lu'],
  ['else the backup chair', [person('Rosa'), person('Ben', 'backup_chair')], 'Ben'],
  ['never the speaker', [person('Rosa', 'reader')], null],
  ['nobody who is not in the room', [{ ...person('Ben', 'reader'), attendance: 'remote_video' }], null],
])('%s', (_, people, expected) => {
  expect(standInOf('Rosa', people)).toBe(expected)
})
