import { expect, it } from 'vitest'
import { useApi } from './api.ts'
import { ID_KINDS, idsOf, probeTenantIsolation } from './tenant-matrix.ts'
import { beginImport, newSample, reviewSecondAttempt } from '@holdfast/scenarios/family-case'

const api = useApi()

it('answers a foreign id like one that does not exist, in every position of every operation', async () => {
  const [theirs, own] = [await newSample(api), await newSample(api)]
  await reviewSecondAttempt(theirs)
  await beginImport(theirs)
  const foreign = await idsOf(theirs.organizationId)
  expect(ID_KINDS.filter((kind) => !(kind in foreign))).toEqual(['handOverId'])
  const preparing = await probeTenantIsolation(api, own.lead, await idsOf(own.organizationId), foreign)
  expect(preparing.disclosures).toEqual([])
  expect(preparing.asked).toBeGreaterThan(150)
  await reviewSecondAttempt(own)
  const reviewing = await probeTenantIsolation(api, own.lead, await idsOf(own.organizationId), foreign)
  expect(reviewing.disclosures).toEqual([])
}, 240_000)
