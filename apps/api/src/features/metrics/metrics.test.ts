import { describe, expect, it } from 'vitest'
import { newBrowser, useApi } from '../../test/api.ts'
import { newFamily } from '@holdfast/scenarios/family-case'

const TOKEN = 'a-token-for-prometheus-in-tests'

describe('GET /api/metrics', () => {
  const api = useApi({ METRICS_TOKEN: TOKEN })
  const read = (authorization?: string) =>
    newBrowser(api).fetch('/api/metrics', { headers: authorization ? { authorization } : {} })

  it('counts requests by route pattern, without ids or people', async () => {
    const { caseId } = await newFamily(api)
    const answer = await read(`Bearer ${TOKEN}`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toMatch(
      /holdfast_http_request_duration_seconds_count\{method="POST",route="\/api\/v1\/users",status="201"\} [1-9]/,
    )
    expect(text).toMatch(/holdfast_database_connections\{state="open"\} [1-9]/)
    expect(text).toMatch(/holdfast_build_info\{version="\d+\.\d+\.\d+",commit="\w+"\} 1/)
    expect(text).not.toContain(caseId)
  })

  it.each([undefined, 'Bearer wrong', TOKEN])('refuses %s', async (authorization) => {
    expect((await read(authorization)).status).toBe(401)
  })
})

describe('GET /api/metrics without METRICS_TOKEN', () => {
  const api = useApi()

  it('does not exist', async () => {
    expect((await newBrowser(api).fetch('/api/metrics', { headers: { authorization: 'Bearer x' } })).status).toBe(404)
  })
})
