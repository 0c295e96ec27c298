import { caseRoutes } from '@holdfast/contracts/cases'
import { consentRoutes } from '@holdfast/contracts/consents'
import { memberRoutes } from '@holdfast/contracts/members'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { planRoutes } from '@holdfast/contracts/plans'
import { expect, it } from 'vitest'
import { newBrowser, useApi } from './api.ts'
import { readOperations } from './openapi-operations.ts'
import { fieldsOfNoKind, ID_KINDS, idsOf, probeTenantIsolation } from './tenant-matrix.ts'
import { beginImport, joinCase, newSample, reviewSecondAttempt } from '@holdfast/scenarios/family-case'

const api = useApi()

it('knows what each id of each operation names', async () => {
  expect(fieldsOfNoKind(await readOperations(api.url))).toEqual(NOT_OF_A_ROW)
})

/** Ids that whoever sends them makes, the organization itself, and sessions and passkeys, which are their person's alone (session.test.ts, passkeys.test.ts). */
const NOT_OF_A_ROW = [
  'accessTokenId',
  'checks[].id',
  'clearances[].id',
  'confirmations[].id',
  'events[].deviceId',
  'id',
  'organizationId',
  'passkeyId',
  'sessionId',
  'signatures[].id',
  'starts[].id',
]

it('answers a foreign id like one that does not exist, in every position of every operation', async () => {
  const [theirs, own] = [await newSample(api), await newSample(api)]
  await reviewSecondAttempt(theirs)
  await beginImport(theirs)
  await theirs.lead.call(organizationMemberRoutes.invite, {
    params: { organizationId: theirs.organizationId },
    body: { name: 'Kim Park', role: 'reviewer' },
  })
  await theirs.lead.call(consentRoutes.record, {
    params: { organizationId: theirs.organizationId, caseId: theirs.caseId },
    body: {
      decision: 'declined',
      subject: 'own',
      patientName: 'Karen Ortiz',
      discloser: 'The case leads',
      recipient: 'Harbor Light',
      parts: ['contact'],
      purpose: 'To hold a bed',
      contactName: 'Karen Ortiz',
      decidedOn: '2026-01-02',
    },
  })
  const foreign = await idsOf(theirs.organizationId)
  expect(ID_KINDS.filter((kind) => !(kind in foreign))).toEqual([
    'handOverId',
    'emergencyAccessId',
    'holdId',
    'readerRequestId',
    'entrustedCaseId',
    'serviceTokenId',
    'webhookId',
    'caseImportId',
    'deliveryId',
  ])
  const preparing = await probeTenantIsolation(api, own.lead, await idsOf(own.organizationId), foreign)
  expect(preparing.disclosures).toEqual([])
  expect(preparing.asked).toBeGreaterThan(150)
  await reviewSecondAttempt(own)
  const reviewing = await probeTenantIsolation(api, own.lead, await idsOf(own.organizationId), foreign)
  expect(reviewing.disclosures).toEqual([])
}, 240_000)

it('answers so to another family of the same practice, to somebody who was removed, and without a session', async () => {
  const theirs = await newSample(api)
  const { lead, organizationId, caseId } = theirs
  const { crisisContactId: _, facilityId: __, ...foreign } = await idsOf(organizationId)
  const removed = await joinCase(api, theirs, 'lead', 'Pat Hill')
  const { items } = await lead.call(memberRoutes.list, { params: { organizationId, caseId } })
  const memberId = items.find(({ displayName }) => displayName === 'Pat Hill')?.id ?? ''
  await lead.call(memberRoutes.remove, { params: { organizationId, caseId, memberId }, ifMatch: 1 })
  const params = { organizationId }
  const other = await lead.call(caseRoutes.create, { params, body: { alias: 'Max', relationship: 'sibling' } })
  const plan = await lead.call(planRoutes.create, {
    params: { organizationId, caseId: other.id },
    body: { approach: 'johnson', announced: true },
  })
  const own = { organizationId, caseId: other.id, planId: plan.id }
  const outsiders = [
    [await joinCase(api, { lead, ...own }, 'lead', 'Eve Marsh'), own],
    [removed, {}],
    [newBrowser(api), {}],
  ] as const
  for (const [outsider, ids] of outsiders) {
    const { asked, disclosures } = await probeTenantIsolation(api, outsider, ids, foreign)
    expect(disclosures).toEqual([])
    expect(asked).toBeGreaterThan(150)
  }
}, 240_000)
