import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './api.d.ts'

/** Somebody who calls the API: each keeps a session cookie of their own. */
export type Person = Client<paths>

/** A client that keeps its cookie, as a browser would. */
export function newPerson(holdfast: string): Person {
  const cookies = new Map<string, string>()
  const client = createClient<paths>({ baseUrl: `${holdfast}/api/v1` })
  client.use({
    onRequest({ request }) {
      request.headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      return request
    },
    onResponse({ response }) {
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
        cookies.set(name, value)
      }
      return undefined
    },
  })
  return client
}

/** A refusal of the API, an RFC 9457 problem. */
export class Refusal extends Error {
  readonly problem: { type: string; title: string }

  constructor(problem: { type: string; title: string }) {
    super(`${problem.type}: ${problem.title} ${JSON.stringify(problem)}`)
    this.problem = problem
  }
}

/** The data of an answer; a refusal is thrown. */
export async function data<T, E extends { type: string; title: string }>(
  answer: Promise<{ data?: T; error?: E }>,
): Promise<T> {
  const { data: found, error } = await answer
  if (error !== undefined) throw new Refusal(error)
  return found as T
}

/** The header of a POST: a new key for each thing to be done once. Keep it to send the same request again. */
export const once = () => ({ 'Idempotency-Key': crypto.randomUUID() })

/** The header of a PUT, PATCH or DELETE: the version that it is based on. */
export const basedOn = (version: number) => ({ 'If-Match': `"${version}"` })
