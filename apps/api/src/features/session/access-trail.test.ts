import { caseRoutes } from '@holdfast/contracts/cases'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { packRoutes } from '@holdfast/contracts/packs'
import { sessionRoutes } from '@holdfast/contracts/session'
import { newSample, joinCase, newFamily } from '@holdfast/scenarios/family-case'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, newBrowser, newPerson, PASSWORD, useApi } from '../../test/api.ts'
import { refusal } from '../../test/refusal.ts'

const api = useApi()
const NOBODY = '00000000-0000-0000-0000-000000000000'
let owner: pg.Client

beforeAll(async () => {
  owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
})
afterAll(() => owner.end())

/** What the trail says of a person, oldest first, without the moment. */
async function trailOf(userId: string) {
  const { rows } = await owner.query<{ action: string; resource_id: string | null; meta: Record<string, string> }>(
    'SELECT action, resource_id, meta FROM holdfast.audit_events WHERE organization_id = $1 AND chain_id = $1 ORDER BY seq',
    [userId],
  )
  return rows
}

async function userIdOf(email: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM identity.users WHERE email = $1', [email])
  return rows[0]?.id ?? ''
}

/** The person who was the last to do something in a case. */
async function lastActorOf(caseId: string): Promise<string> {
  const { rows } = await owner.query<{ actor_id: string }>(
    'SELECT actor_id FROM holdfast.audit_events WHERE chain_id = $1 ORDER BY seq DESC LIMIT 1',
    [caseId],
  )
  return rows[0]?.actor_id ?? ''
}

describe('the trail of a person', () => {
  it('holds sign-ins and refused ones, with the device and no address', async () => {
    const { email } = await newPerson(api)
    const signIn = (password: string, address = email) =>
      newBrowser(api).call(sessionRoutes.signIn, { body: { email: address, password } })
    await refusal(signIn('wrong lantern river moss'))
    const userId = await userIdOf(email)
    const trail = await trailOf(userId)
    expect(trail.map(({ action }) => action)).toEqual(['session.opened', 'session.refused'])
    expect(trail[0]?.resource_id).not.toBeNull()
    expect(trail[1]?.meta).toEqual({ device: expect.any(String) })
    const before = (await trailOf(NOBODY)).length
    await refusal(signIn(PASSWORD, `nobody-${crypto.randomUUID()}@example.org`))
    expect((await trailOf(NOBODY)).length).toBeGreaterThan(before)
  })

  it('holds what somebody was refused, and the files that they took, apart from the chain of the case', async () => {
    const sample = await newSample(api)
    const { lead, organizationId, caseId, planId } = sample
    const changesBefore = await lead.call(caseRoutes.get, { params: { organizationId, caseId } })
    await lead.call(packRoutes.get, { params: { organizationId, planId }, query: { sheets: 'treatment_card' } })
    const family = await newFamily(api)
    const helper: Browser = await joinCase(api, family, 'helper', 'Tom')
    const helperId = await lastActorOf(family.caseId)
    const inFamily = { organizationId: family.organizationId, caseId: family.caseId }
    const refused = await refusal(
      helper.call(invitationRoutes.create, { params: inFamily, body: { name: 'Rosa', role: 'helper' } }),
    )
    expect(refused.type).toBe('/problems/forbidden')
    expect(await trailOf(helperId)).toEqual([
      { action: 'session.opened', resource_id: expect.any(String), meta: { device: expect.any(String) } },
      {
        action: 'access.refused',
        resource_id: family.caseId,
        meta: {
          route: 'POST /api/v1/organizations/:organizationId/cases/:caseId/invitations',
          ...inFamily,
          planId: null,
          why: expect.anything(),
        },
      },
    ])
    await lead.call(caseRoutes.update, {
      params: { organizationId, caseId },
      body: { alias: 'Max' },
      ifMatch: changesBefore.version,
    })
    const trail = await trailOf(await lastActorOf(caseId))
    expect(trail).toEqual([
      { action: 'session.opened', resource_id: expect.any(String), meta: { device: expect.any(String) } },
      {
        action: 'file.downloaded',
        resource_id: planId,
        meta: {
          route: 'GET /api/v1/organizations/:organizationId/plans/:planId/pack',
          organizationId,
          caseId: null,
          planId,
        },
      },
    ])
  })
})
