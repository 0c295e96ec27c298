import { caseRoutes } from '@holdfast/contracts/cases'
import { caseloadRoutes } from '@holdfast/contracts/caseload'
import { conductRoutes } from '@holdfast/contracts/conduct'
import { memberRoutes } from '@holdfast/contracts/members'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { joinCase } from '@holdfast/scenarios/family-case'
import { foundPractice, openPracticeCase } from '@holdfast/scenarios/practice'
import { expect, it } from 'vitest'
import { type Browser, newPerson, useApi } from '../../test/api.ts'
import { refusal, ruleOf } from '../../test/refusal.ts'

const api = useApi()

it('is accepted anew when the practice changes its paragraph; until then its cases stay closed to who works for it', async () => {
  const owner = await newPerson(api, 'Olive Owner')
  const organizationId = await foundPractice(owner)
  const params = { organizationId }
  const opened = await openPracticeCase(owner, organizationId, 'Sam')
  const { caseId, planId } = opened
  const inCase = { organizationId, caseId }
  const family = await joinCase(api, { lead: owner, ...inCase, planId }, 'participant', 'Rosa Ortiz')
  const read = (by: Browser) => by.call(conductRoutes.get, { params })
  const accept = (by: Browser, edition: number, ownVersion: number) =>
    by.call(conductRoutes.accept, { params, body: { edition, ownVersion } })

  // founding accepts what holds then
  expect(await read(owner)).toMatchObject({ ownVersion: 0, ownText: '', isAccepted: true })
  await owner.call(caseRoutes.get, { params: inCase })

  const { version } = await owner.call(organizationRoutes.get, { params })
  const body = { conductText: 'We answer every family within a day.' }
  await owner.call(organizationRoutes.update, { params, ifMatch: version, body })
  const known = await read(owner)
  expect(known).toMatchObject({ ownVersion: 1, ownText: body.conductText, isAccepted: false })

  // oxlint-disable-next-line no-await-in-loop -- each by itself
  const closed = await Promise.all(
    [
      owner.call(caseRoutes.get, { params: inCase }),
      owner.call(workspaceRoutes.get, { params: { organizationId, planId } }),
      owner.call(memberRoutes.list, { params: inCase }),
      owner.call(caseloadRoutes.list, { params, query: {} }),
    ].map(refusal),
  )
  for (const one of closed) expect(one).toMatchObject({ type: '/problems/conduct-not-accepted', organizationId })
  // a family is asked for nothing
  expect((await family.call(caseRoutes.get, { params: inCase })).id).toBe(caseId)
  expect((await refusal(read(family))).type).toBe('/problems/forbidden')

  expect(await ruleOf(accept(owner, known.edition, 0))).toBe('conduct_changed')
  expect(await accept(owner, known.edition, 1)).toMatchObject({ isAccepted: true })
  await owner.call(caseRoutes.get, { params: inCase })
  const { items } = await owner.call(organizationMemberRoutes.list, { params, query: {} })
  expect(items[0]?.conduct).toMatchObject({ edition: known.edition, isCurrent: true })

  // the same words change nothing
  const { version: after } = await owner.call(organizationRoutes.get, { params })
  await owner.call(organizationRoutes.update, { params, ifMatch: after, body })
  expect(await read(owner)).toMatchObject({ ownVersion: 1, isAccepted: true })
})
