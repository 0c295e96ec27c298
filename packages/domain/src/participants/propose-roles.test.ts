import { expect, it } from 'vitest'
import type { DayRole } from './participant.ts'
import { type Candidate, proposeObservers, proposeRoles, withRoles } from './propose-roles.ts'

const person = (
  id: string,
  relationship: string,
  dayRoles: DayRole[] = [],
  rest: Partial<Candidate> = {},
): Candidate => ({
  id,
  relationship,
  adult: true,
  attendance: 'in_person',
  dayRoles,
  ...rest,
})
const karen = person('Karen', 'sibling')
const rosa = person('Rosa', 'parent')
const dana = person('Dana', 'interventionist')

const holders = (participants: readonly Candidate[]) =>
  Object.fromEntries(proposeRoles(participants).map(({ role, participantId }) => [role, participantId]))

it('gives the room to the professional, and driver and escort to two others', () => {
  expect(holders([karen, rosa, dana])).toEqual({
    facilitator: 'Dana',
    safety_lead: 'Karen',
    transport_lead: 'Rosa',
    escort: 'Karen',
    greeter: 'Rosa',
    sobriety_observer: 'Dana',
    timekeeper: 'Karen',
    packer: 'Rosa',
    admissions_liaison: 'Karen',
    follow_up_lead: 'Rosa',
  })
})

it.each<[string, Candidate[], Partial<Record<DayRole, string>>, DayRole[]]>([
  ['nobody leads among family', [karen, rosa], { safety_lead: 'Karen', transport_lead: 'Rosa' }, ['facilitator']],
  [
    'a job that somebody has is left to them',
    [person('Karen', 'sibling', ['transport_lead']), rosa],
    { safety_lead: 'Rosa', escort: 'Rosa' },
    ['transport_lead'],
  ],
  ['one alone is not driver and safety lead', [karen], { safety_lead: 'Karen' }, ['transport_lead']],
  [
    'children, and who is not in the room, are asked for nothing',
    [person('Lily', 'child', [], { adult: false }), person('Ben', 'friend', [], { attendance: 'remote_video' })],
    {},
    ['safety_lead', 'transport_lead', 'greeter'],
  ],
])('%s', (_, participants, given, open) => {
  const found = holders(participants)
  expect(found).toMatchObject(given)
  for (const role of open) expect(found).not.toHaveProperty(role)
})

it('lets two look before the start, first whoever has the job', () => {
  const family = [karen, rosa, dana]
  expect(proposeObservers(withRoles(family, proposeRoles(family)))).toEqual(['Dana', 'Karen'])
  expect(proposeObservers([karen])).toEqual([])
})
