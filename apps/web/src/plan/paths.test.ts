import { expect, expectTypeOf, test } from 'vitest'
import { pageOf } from '@holdfast/domain/path/path-pages'
import { type PlanPage, pathOf } from './paths.ts'

test('a finding leads to the page of its section unless its field or its list has a page of its own', () => {
  const cases = [
    [{ section: 'risk', field: null, subjectId: null }, 'risk'],
    [{ section: 'logistics', field: 'startsAt', subjectId: null }, 'logistics'],
    [{ section: 'logistics', field: 'seating', subjectId: null }, 'logistics/seating'],
    [{ section: 'logistics', field: null, subjectId: 'list-packing' }, 'logistics/lists'],
    [{ section: 'people', field: null, subjectId: 'awareness' }, 'people/awareness'],
    [{ section: 'people', field: null, subjectId: '0199a1c2' }, 'people/$participantId'],
    [{ section: 'people', field: null, subjectId: null }, 'people'],
    [{ section: 'treatment', field: 'bedHeldUntil', subjectId: '0199a1c3' }, 'treatment/$treatmentOptionId'],
    [{ section: 'treatment', field: null, subjectId: '0199a1c3' }, 'treatment'],
  ] as const
  for (const [finding, page] of cases) expect(pageOf(finding)).toBe(page)
})

test('only a page that the router has can be linked to', () => {
  expectTypeOf<'logistics/seating'>().toExtend<PlanPage>()
  expectTypeOf<'logistics/seatings'>().not.toExtend<PlanPage>()
  expect(pathOf('logistics/seating')).toBe('/o/$organizationId/p/$planId/logistics/seating')
})
