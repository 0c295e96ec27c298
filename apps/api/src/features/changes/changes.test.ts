import { caseRoutes } from '@holdfast/contracts/cases'
import { memberRoutes } from '@holdfast/contracts/invitations'
import { expect, it } from 'vitest'
import { newPerson, useApi } from '../../test/api.ts'
import { joinCase, newFamily } from '../../test/build.ts'

const api = useApi()

/** Reads server-sent events until `count` have come or the stream ends. */
async function readEvents(response: Response, count: number): Promise<{ resource: string }[]> {
  const events: { resource: string }[] = []
  let rest = ''
  if (!response.body) throw new Error('no stream')
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines)
      if (line.startsWith('data: ')) events.push(JSON.parse(line.slice(6)) as { resource: string })
    if (events.length >= count) break
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
  const reading = readEvents(stream, 2)
  await lead.call(caseRoutes.update, {
    params: { organizationId, caseId },
    body: { alias: 'A secret alias' },
    ifMatch: 1,
  })
  const events = await reading
  expect(events[1]).toEqual({ resource: 'cases', id: caseId, planId: null })
  expect(JSON.stringify(events)).not.toContain('secret')
})

it('is closed to a stranger, and ends when the right ends', async () => {
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
  const events = await readEvents(stream, 50)
  expect(events[0]).toEqual({ resource: 'stream', id: null, planId: null })
  expect(events.length).toBeLessThanOrEqual(2)
})

it('outlives readers who leave while something changes', async () => {
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
