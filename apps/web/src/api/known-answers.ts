import type { Fetcher } from '@holdfast/contracts/call'

type Answer = { tag: string; body: string }
const MOST = 30

/** A fetcher that knows its last answers; `forget` drops them all. */
export type KnowingFetcher = Fetcher & { forget: () => void }

/**
 * Asks with the ETag of the last answer, and takes that answer again where the API says 304. Answers stay in the memory of this
 * page: `no-store` keeps what people wrote out of the browser's own cache on the disk. A write outside of an organization, such
 * as signing in or out, forgets them all, since the next answers may be for somebody else.
 */
export function withKnownAnswers(fetcher: Fetcher): KnowingFetcher {
  const known = new Map<string, Answer>()
  const ask: Fetcher = async (url, init) => {
    if ((init.method ?? 'GET') !== 'GET') {
      if (!url.startsWith('/api/v1/organizations/')) known.clear()
      return fetcher(url, { ...init, cache: 'no-store' })
    }
    const headers = new Headers(init.headers)
    const key = `${headers.get('accept-language')} ${url}`
    const last = known.get(key)
    if (last) headers.set('if-none-match', last.tag)
    const response = await fetcher(url, { ...init, headers, cache: 'no-store' })
    if (response.status === 304 && last) return new Response(last.body, { headers: response.headers })
    known.delete(key)
    const tag = response.headers.get('etag')
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
    if (!response.ok || !tag || !isJson) return response
    const body = await response.text()
    known.set(key, { tag, body })
    for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest)
    return new Response(body, { headers: response.headers })
  }
  return Object.assign(ask, { forget: () => known.clear() })
}
