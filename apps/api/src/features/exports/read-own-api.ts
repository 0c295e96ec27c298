import type { FastifyInstance, FastifyRequest } from 'fastify'
import { problem } from '../../kernel/problem.ts'

/** Reads an address of this API as whoever sent the request; undefined where they may not, or nothing is there. */
export type ReadApi = (path: string) => Promise<Record<string, unknown> | undefined>

/** What tells who asks, and in which language. */
const PASSED_ON = ['cookie', 'user-agent', 'accept-language', 'x-user-id'] as const

/**
 * Reads by way of the routes themselves, so that an export holds what its reader may read and nothing else, and a new feature is in
 * it without a word. A list is read to its end.
 */
export function readApiAs(app: FastifyInstance, { headers }: Pick<FastifyRequest, 'headers'>): ReadApi {
  const passed = Object.fromEntries(PASSED_ON.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])))
  const read: ReadApi = async (path) => {
    const answer = await app.inject({ method: 'GET', url: `/api/v1${path}`, headers: passed })
    if (answer.statusCode >= 500 || answer.statusCode === 429) throw problem('not-available')
    return answer.statusCode === 200 ? answer.json<Record<string, unknown>>() : undefined
  }
  return async (path) => {
    const first = await read(path)
    if (!first || !('nextCursor' in first)) return first
    const { nextCursor, items, ...rest } = first
    const all = [...(items as unknown[])]
    for (let cursor = nextCursor; cursor !== null; ) {
      const next = await read(`${path}?cursor=${encodeURIComponent(String(cursor))}`)
      if (!next) break
      all.push(...(next.items as unknown[]))
      cursor = next.nextCursor
    }
    return { ...rest, items: all }
  }
}
