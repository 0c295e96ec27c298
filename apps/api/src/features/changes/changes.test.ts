import { randomUUID } from 'node:crypto'
import { type CallInput, call } from '@holdfast/contracts/call'
import { caseRoutes } from '@holdfast/contracts/cases'
import type { ChangeEvent } from '@holdfast/contracts/changes'
import { memberRoutes } from '@holdfast/contracts/members'
import { planRoutes } from '@holdfast/contracts/plans'
import type { Route } from '@holdfast/contracts/route'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { expect, it } from 'vitest'
import { newPerson, useApi } from '../../test/api.ts'
import { joinCase, newFamily } from '@holdfast/scenarios/family-case'

const api = useApi()

/** Reads server-sent events until this one has come or the stream ends. */
async function readEvents(response: Response, isLast: (event: ChangeEvent) => boolean): Promise<ChangeEvent[]> {
  const events: ChangeEvent[] = []
  let rest = ''
  if (!response.body) throw new Error('no stream')
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('data: ')) events.push(JSON.parse(line.slice(6)) as ChangeEvent)
    if (events.some(isLast)) break
  }
  return events
}

it('tells other members of a case what changed, with ids and no words', async () => {
  const family = await newFamily(api)
  const { organizationId, caseId, lead } = family
  const ben = await joinCase(api, family, 'participant', 'Ben')
  const path = `/api/v1/organizations/${organizationId}/cases/${caseId}/changes`
  const stream = await ben.fetch(path, { headers: { accept: 'text/event-stream' } })
  expect(stream.headers.get('content-type')).toMatch('text/event-stream')
  const reading = readEvents(stream, ({ resource }) => resource === 'cases')
  await lead.call(caseRoutes.update, {
    params: { organizationId, caseId },
    body: { alias: 'A secret alias' },
    ifMatch: 1,
  })
  const events = await reading
  expect(events.at(-1)).toEqual({ resource: 'cases', id: caseId, planId: null, revision: null, deviceId: null })
  expect(JSON.stringify(events)).not.toContain('secret')
})

it('begins with the revision of each plan, then names the new revision and the device of each change', async () => {
  const { organizationId, caseId, planId, lead } = await newFamily(api)
  const deviceId = randomUUID()
  const onDevice = <R extends Route>(route: R, input: CallInput<R>) =>
    call(route, input, (url, init) => {
      const headers = new Headers(init.headers)
      headers.set('x-device-id', deviceId)
      return lead.fetch(url, { ...init, headers })
    })
  const path = `/api/v1/organizations/${organizationId}/cases/${caseId}/changes`
  const stream = await lead.fetch(path, { headers: { accept: 'text/event-stream' } })
  const reading = readEvents(stream, (event) => event.deviceId === deviceId)
  const params = { organizationId, planId }
  const { revision } = await lead.call(workspaceRoutes.get, { params })
  await onDevice(planRoutes.update, { params, body: { goal: 'Says yes to the place.' }, ifMatch: 1 })
  const events = await reading
  expect(events.slice(0, 2).map(({ resource }) => resource)).toEqual(['stream', 'plans'])
  expect(events[1]).toEqual({ resource: 'plans', id: planId, planId, revision, deviceId: null })
  expect(events.at(-1)).toEqual({ resource: 'plans', id: planId, planId, revision: revision + 1, deviceId })
  expect((await lead.call(workspaceRoutes.get, { params })).revision).toBe(revision + 1)
})

it('answers 404 outside the case, and ends the stream when access ends', async () => {
  const family = await newFamily(api)
  const { organizationId, caseId, lead } = family
  const path = `/api/v1/organizations/${organizationId}/cases/${caseId}/changes`
  const stranger = await newPerson(api)
  expect((await stranger.fetch(path, { headers: { accept: 'text/event-stream' } })).status).toBe(404)
  const ben = await joinCase(api, family, 'participant', 'Ben')
  const stream = await ben.fetch(path, { headers: { accept: 'text/event-stream' } })
  const member = (await lead.call(memberRoutes.list, { params: { organizationId, caseId } })).items.find(
    (one) => one.displayName === 'Ben',
  )
  await lead.call(memberRoutes.remove, { params: { organizationId, caseId, memberId: member?.id ?? '' }, ifMatch: 1 })
  // the stream ends by itself; the word of Ben's own joining may still have been on its way when he opened it
  const events = await readEvents(stream, () => false)
  expect(events[0]).toMatchObject({ resource: 'stream', id: null, planId: null })
  expect(events.length).toBeLessThanOrEqual(3)
})

it('continues for other readers when a reader disconnects during a change', async () => {
  const family = await newFamily(api)
  const { organizationId, caseId, lead } = family
  const path = `/api/v1/organizations/${organizationId}/cases/${caseId}/changes`
  for (let version = 1; version <= 12; version += 1) {
    const leaving = new AbortController()
    const streams = Array.from({ length: 5 }, () =>
      lead.fetch(path, { headers: { accept: 'text/event-stream' }, signal: leaving.signal }),
    )
    await Promise.all(streams)
    const params = { organizationId, caseId }
    const changed = lead.call(caseRoutes.update, { params, body: { alias: `Sam ${version}` }, ifMatch: version })
    // at another moment each time: before, while and after the server asks whether they may still read
    setTimeout(() => leaving.abort(), version)
    await changed
  }
  expect((await lead.call(caseRoutes.get, { params: { organizationId, caseId } })).alias).toBe('Sam 12')
})
