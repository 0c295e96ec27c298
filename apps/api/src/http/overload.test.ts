import { sessionRoutes } from '@holdfast/contracts/session'
import { describe, expect, it } from 'vitest'
import { newPerson, useApi } from '../test/api.ts'

/** What came back for so many requests at the same time; none of them gets a connection to the database before `tooMany` are refused. */
async function askAtOnce(api: ReturnType<typeof useApi>, count: number, tooMany: number) {
  const person = await newPerson(api)
  const held = await Promise.all([1, 2, 3, 4].map(() => api.database.pool.connect()))
  const refused: object[] = []
  const ask = async () => {
    const { status, headers } = await person.fetch('/api/v1/session', {})
    if (status === 200) return
    refused.push({ status, retryAfter: headers.get('retry-after') })
    if (refused.length < tooMany) return
    expect((await person.fetch('/api/health/live', {})).status).toBe(200)
    for (const client of held.splice(0)) client.release()
  }
  await Promise.all(Array.from({ length: count }, ask))
  expect((await person.call(sessionRoutes.get, {})).user.displayName).toBe('Ana Ruiz')
  return refused
}

describe('requests of one address', () => {
  const api = useApi({ REQUESTS_PER_ADDRESS: '20' })

  it('are refused with 429 and Retry-After where more of them than allowed are under way', async () => {
    const refused = await askAtOnce(api, 30, 10)
    expect(refused).toEqual(Array.from({ length: 10 }, () => ({ status: 429, retryAfter: '1' })))
  })
})

describe('requests of all', () => {
  const api = useApi()

  it('are refused with 503 and Retry-After where more of them than a process can work on are under way', async () => {
    const refused = await askAtOnce(api, 430, 30)
    expect(refused).toEqual(Array.from({ length: 30 }, () => ({ status: 503, retryAfter: '2' })))
  })
})
