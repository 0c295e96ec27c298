import { accessTokenRoutes } from '@holdfast/contracts/access-tokens'
import { auditTrailRoutes } from '@holdfast/contracts/audit-trail'
import { caseRoutes } from '@holdfast/contracts/cases'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { outcomeReportRoutes } from '@holdfast/contracts/outcome-report'
import { participantRoutes } from '@holdfast/contracts/participants'
import { sessionRoutes } from '@holdfast/contracts/session'
import { ACCESS_SCOPES, type AccessScope } from '@holdfast/domain/access-tokens/scopes'
import { newFamily } from '@holdfast/scenarios/family-case'
import { foundPractice } from '@holdfast/scenarios/practice'
import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { keyFor } from '../../kernel/secrets.ts'
import { type Account, newPerson, PASSWORD, startApi, stopApi, useApi } from '../../test/api.ts'
import { exchangeToken, programWith, prove } from '../../test/program.ts'
import { refusal } from '../../test/refusal.ts'

const api = useApi()
const routes = accessTokenRoutes

async function newToken(person: Account, scopes: AccessScope[]) {
  await prove(person)
  const made = await person.call(routes.create, { body: { name: 'My calendar', scopes, days: 30 } })
  return { id: made.id, refreshToken: made.refreshToken ?? '' }
}

async function newPractice() {
  const owner = await newPerson(api, 'Olive Owner')
  return { owner, params: { organizationId: await foundPractice(owner) } }
}

async function newServiceToken(owner: Account, organizationId: string) {
  await prove(owner)
  const body = { name: 'Monthly figures', scopes: ['outcomes:read' as const], days: 365 }
  const made = await owner.call(routes.createForService, { params: { organizationId }, body })
  return { id: made.id, refreshToken: made.refreshToken ?? '' }
}

const typeOf = async (work: Promise<unknown>) => (await refusal(work)).type

type Operation = { operationId: string; security?: unknown[]; 'x-scope'?: string }

it('says for every operation which scope opens it, or that none does', async () => {
  const { paths } = (await (await fetch(`${api.url}/api/v1/openapi.json`)).json()) as {
    paths: Record<string, Record<string, Operation>>
  }
  const operations = Object.values(paths).flatMap((methods) =>
    Object.values(methods).filter((one) => 'operationId' in one),
  )
  for (const scope of ACCESS_SCOPES.filter((one) => !/^(webhooks|imports):/.test(one)))
    expect(operations.filter((one) => one['x-scope'] === scope).length).toBeGreaterThan(1)
  // for people alone; public ones have no security at all
  const closed = operations.filter((one) => one.security?.length !== 0 && one['x-scope'] === undefined)
  const features = new Set(closed.map(({ operationId }) => operationId.split('.')[0]))
  for (const feature of ['accessTokens', 'exports', 'keptWords', 'passkeys', 'safetyScreening', 'session'])
    expect(features).toContain(feature)
  for (const feature of ['cases', 'facilities', 'plans', 'statements']) expect(features).not.toContain(feature)
  expect(closed.filter(({ operationId }) => operationId.startsWith('organizationMembers'))).toHaveLength(1)
})

describe('a token of a person', () => {
  it('is made after a proof, told once, and acts as the person within its scopes', async () => {
    const { lead: karen, organizationId, caseId, planId } = await newFamily(api)
    const body = { name: 'My calendar', scopes: ['cases:read' as const], days: 30 }
    expect(await typeOf(karen.call(routes.create, { body }))).toBe('/problems/prove-yourself')
    const { refreshToken } = await newToken(karen, ['cases:read', 'plans:write'])
    expect((await karen.call(routes.list, {})).items).toMatchObject([
      { name: 'My calendar', state: 'open', refreshToken: null, lastUsedAt: null },
    ])
    const { accessToken, expiresInSeconds } = await exchangeToken(api, refreshToken)
    expect(expiresInSeconds).toBe(600)
    const program = programWith(api, accessToken)
    expect(await program.call(caseRoutes.get, { params: { organizationId, caseId } })).toMatchObject({ id: caseId })
    // a write needs no header of a browser; a page of another site cannot set this one
    const given = { name: 'Ben', relationship: 'sibling' as const, adult: true }
    await program.call(participantRoutes.create, { params: { organizationId, planId }, body: given })
    expect((await karen.call(routes.list, {})).items[0]?.lastUsedAt).not.toBeNull()
    const refused = await program.fetch(`/api/v1/organizations/${organizationId}/plans/${planId}`, {})
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
      403,
      'Bearer realm="Holdfast", error="insufficient_scope", scope="plans:read"',
    ])
    // how somebody comes back, and tokens themselves, are opened by none
    for (const route of [sessionRoutes.get, routes.list])
      expect(await refusal(program.call(route, {}))).toMatchObject({
        type: '/problems/insufficient-scope',
        scope: null,
      })
  })

  it('has no more rights than the person at that moment, and ends at once', async () => {
    const { lead: karen, organizationId, caseId } = await newFamily(api)
    const params = { organizationId, caseId }
    const stranger = await newPerson(api, 'Eve')
    const eve = programWith(
      api,
      (await exchangeToken(api, (await newToken(stranger, ['cases:read'])).refreshToken)).accessToken,
    )
    expect(await typeOf(eve.call(caseRoutes.get, { params }))).toBe('/problems/not-found')
    const { id, refreshToken } = await newToken(karen, ['cases:read'])
    const { accessToken, refreshToken: next } = await exchangeToken(api, refreshToken)
    const program = programWith(api, accessToken)
    await program.call(caseRoutes.get, { params })
    expect(await typeOf(stranger.call(routes.end, { params: { accessTokenId: id } }))).toBe('/problems/not-found')
    await karen.call(routes.end, { params: { accessTokenId: id } })
    expect(await typeOf(program.call(caseRoutes.get, { params }))).toBe('/problems/not-signed-in')
    expect(await typeOf(exchangeToken(api, next))).toBe('/problems/not-signed-in')
  })

  it('ends with its family when a refresh token is sent twice, of many at once one succeeds', async () => {
    const { lead: karen, organizationId, caseId } = await newFamily(api)
    const { id, refreshToken } = await newToken(karen, ['cases:read'])
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => exchangeToken(api, refreshToken)))
    const made = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(made).toHaveLength(1)
    const program = programWith(api, made[0]?.accessToken ?? '')
    expect(await typeOf(program.call(caseRoutes.get, { params: { organizationId, caseId } }))).toBe(
      '/problems/not-signed-in',
    )
    expect((await karen.call(routes.list, {})).items).toMatchObject([{ id, state: 'ended' }])
    const [{ count }] = await api.database.prisma.$queryRaw<[{ count: number }]>`
      SELECT count(*)::int FROM identity.refresh_tokens WHERE token_hash = ${refreshToken}`
    expect(count).toBe(0)
  })

  it('is refused in every other form, and no cookie counts beside it', async () => {
    const { lead: karen, organizationId, caseId } = await newFamily(api)
    const { id, refreshToken } = await newToken(karen, ['cases:read'])
    const { accessToken } = await exchangeToken(api, refreshToken)
    const sign = (given: { iss?: string; aud?: string; typ?: string; exp?: string; purpose?: string }) =>
      new SignJWT({ scopes: ['cases:read'], org: null })
        .setProtectedHeader({ alg: 'HS256', typ: given.typ ?? 'at+jwt' })
        .setSubject(id)
        .setIssuer(given.iss ?? 'holdfast')
        .setAudience(given.aud ?? api.runtime.config.publicUrl)
        .setIssuedAt()
        .setExpirationTime(given.exp ?? '5 min')
        .sign(keyFor(api.runtime.config.HOLDFAST_SECRET, given.purpose ?? 'access-token'))
    const [head, claims, signature] = accessToken.split('.')
    const none = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${claims}.`
    const forged = [
      'nonsense',
      none,
      `${head}.${claims}.${(signature ?? '').split('').toReversed().join('')}`,
      await sign({ iss: 'else' }),
      await sign({ aud: 'https://else.example' }),
      await sign({ typ: 'invitation+jwt' }),
      await sign({ exp: '-5 min' }),
      await sign({ purpose: 'invitation' }),
      refreshToken,
    ]
    const path = `/api/v1/organizations/${organizationId}/cases/${caseId}`
    expect((await programWith(api, await sign({})).fetch(path, {})).status).toBe(200)
    for (const token of forged) {
      const { status, headers } = await programWith(api, token, { cookie: karen.cookie() }).fetch(path, {})
      expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="Holdfast", error="invalid_token"'])
    }
    // a page of another site sends cookies, and cannot send this header
    const write = (headers: Record<string, string>) =>
      fetch(`${api.url}/api/v1/session`, { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site', ...headers } })
    expect((await write({ cookie: karen.cookie() })).status).toBe(403)
    expect((await (await write({ authorization: `Bearer ${accessToken}` })).json()) as object).toMatchObject({
      type: '/problems/insufficient-scope',
    })
    api.clock.ahead = 12 * 60_000
    expect((await programWith(api, accessToken).fetch(path, {})).status).toBe(401)
    api.clock.ahead = 0
  })
})

describe('a token of a practice', () => {
  it('opens figures and never a case, a name or another organization', async () => {
    const { owner, params } = await newPractice()
    const { id, refreshToken } = await newServiceToken(owner, params.organizationId)
    const program = programWith(api, (await exchangeToken(api, refreshToken)).accessToken)
    await program.call(outcomeReportRoutes.get, { params })
    for (const work of [
      program.call(caseRoutes.list, { params }),
      program.call(organizationMemberRoutes.list, { params }),
      program.call(routes.listOfService, { params }),
    ])
      expect(await typeOf(work)).toBe('/problems/insufficient-scope')
    const other = await newPractice()
    expect(await typeOf(program.call(outcomeReportRoutes.get, { params: other.params }))).toBe('/problems/not-found')
    const there = { params: { ...other.params, serviceTokenId: id }, ifMatch: 1 }
    expect(await typeOf(other.owner.call(routes.endOfService, there))).toBe('/problems/not-found')
    const ended = await owner.call(routes.endOfService, { params: { ...params, serviceTokenId: id }, ifMatch: 1 })
    expect(ended).toMatchObject({ state: 'ended', madeBy: 'Olive Owner', version: 2 })
    expect(await typeOf(program.call(outcomeReportRoutes.get, { params }))).toBe('/problems/not-signed-in')
    const { items } = await owner.call(auditTrailRoutes.list, { params })
    expect(items.map(({ what }) => what).slice(0, 2)).toEqual(['A service token: revoked', 'A service token: added'])
  })

  it('stops when whoever made it no longer runs the practice', async () => {
    const { owner, params } = await newPractice()
    const admin = await newPerson(api, 'Ada Admin')
    const { link } = await owner.call(organizationMemberRoutes.invite, {
      params,
      body: { name: 'Ada Admin', role: 'admin' },
    })
    await admin.call(organizationMemberRoutes.accept, { body: { token: link?.split('#')[1] ?? '' } })
    const { refreshToken } = await newServiceToken(admin, params.organizationId)
    const program = programWith(api, (await exchangeToken(api, refreshToken)).accessToken)
    await program.call(outcomeReportRoutes.get, { params })
    const { items } = await owner.call(organizationMemberRoutes.list, { params })
    const ada = items.find(({ displayName }) => displayName === 'Ada Admin')
    await owner.call(organizationMemberRoutes.update, {
      params: { ...params, organizationMemberId: ada?.id ?? '' },
      body: { role: 'reviewer' },
      ifMatch: ada?.version ?? 0,
    })
    // a reviewer reads the report by themselves; the token of the practice was theirs as its admin
    expect(await typeOf(program.call(outcomeReportRoutes.get, { params }))).toBe('/problems/not-signed-in')
  })
})

describe('requests of somebody who is signed in', () => {
  it('are counted by person and by token, and refused beyond the limit with when to ask again', async () => {
    const small = await startApi({ REQUESTS_PER_PERSON: '12', REQUESTS_PER_TOKEN: '2' })
    const person = await newPerson(small)
    const first = await person.fetch('/api/v1/session', {})
    expect(first.headers.get('ratelimit-policy')).toBe('"person";q=12;w=60')
    expect(first.headers.get('ratelimit')).toMatch(/^"person";r=\d+;t=\d+$/)
    await person.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })
    const body = { name: 'x', scopes: ['organizations:read' as const], days: 1 }
    const { refreshToken } = await person.call(routes.create, { body })
    const program = programWith(small, (await exchangeToken(small, refreshToken ?? '')).accessToken)
    const ask = (by: { fetch: typeof program.fetch }) => by.fetch('/api/v1/organizations', {})
    const answers = [await ask(program), await ask(program), await ask(program)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answers[2]?.headers.get('ratelimit')).toMatch(/^"token";r=0;t=\d+$/)
    expect((await ask(person)).status).toBe(200)
    const others = await Promise.all(Array.from({ length: 12 }, () => ask(person)))
    expect(others.at(-1)?.status).toBe(429)
    expect((await ask(await newPerson(small))).status).toBe(200)
    await stopApi(small)
  })
})
