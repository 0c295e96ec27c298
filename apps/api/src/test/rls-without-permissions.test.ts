import { expect, it, vi } from 'vitest'
import { useApi } from './api.ts'
import { newSample } from '@holdfast/scenarios/family-case'
import { idsOf, probeTenantIsolation } from './tenant-matrix.ts'

// in this file the rights in the code are switched off: every right is granted to everybody
vi.mock('@holdfast/domain/permissions/case-abilities', async (original) => ({
  ...(await original<object>()),
  caseAbility: () => ({ allowed: true }),
  canReadStatement: () => true,
}))
vi.mock('@holdfast/domain/permissions/organization-actions', async (original) => ({
  ...(await original<object>()),
  organizationAllows: () => true,
}))

const api = useApi()

it('isolates tenants by row-level security, with every right granted to everybody', async () => {
  const [theirs, own] = [await newSample(api), await newSample(api)]
  const probe = await probeTenantIsolation(
    api,
    own.lead,
    await idsOf(own.organizationId),
    await idsOf(theirs.organizationId),
  )
  expect(probe.disclosures).toEqual([])
  expect(probe.asked).toBeGreaterThan(150)
}, 60_000)
