import { expect, test } from 'vitest'
import { mayEraseCase } from './erase-case.ts'

test.each([
  ['family', 'owner', 'lead', true],
  ['family', null, 'lead', true],
  ['family', 'owner', 'helper', false],
  ['family', 'owner', null, false],
  ['family', null, 'interventionist', false],
  ['practice', 'owner', null, true],
  ['practice', 'admin', 'interventionist', true],
  ['practice', 'interventionist', 'interventionist', false],
  ['practice', 'reviewer', null, false],
  ['practice', null, 'lead', false],
] as const)('in a %s, %s of it and %s of the case: %s', (organizationKind, organizationRole, caseRole, may) => {
  expect(mayEraseCase({ organizationKind, organizationRole, caseRole })).toBe(may)
})
