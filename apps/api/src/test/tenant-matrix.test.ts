import { expect, it } from 'vitest'
import { useApi } from './api.ts'
import { newFamily } from './build.ts'
import { idsOf, probeTenantWall } from './tenant-matrix.ts'

const api = useApi()

it('answers a stranger alike for a foreign id and for one that does not exist, in every place of every operation', async () => {
  const [theirs, own] = [await newFamily(api), await newFamily(api)]
  const foreign = await idsOf(theirs.organizationId)
  const { asked, leaks } = await probeTenantWall(api, own.lead, await idsOf(own.organizationId), foreign)
  expect(leaks).toEqual([])
  expect(asked).toBeGreaterThan(50)
})
