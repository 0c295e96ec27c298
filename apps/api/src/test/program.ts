import { accessTokenRoutes } from '@holdfast/contracts/access-tokens'
import { call, type CallInput, type Fetcher } from '@holdfast/contracts/call'
import type { Route } from '@holdfast/contracts/route'
import { sessionRoutes } from '@holdfast/contracts/session'
import type { z } from 'zod'
import { type Browser, PASSWORD, type TestApi } from './api.ts'

/** Shows that it is them, with the password of every invented person. */
export const prove = (person: Browser) => person.call(sessionRoutes.prove, { body: { passphrase: PASSWORD } })

/** A program that calls with this access token, and with nothing else unless `headers` say so. */
export function programWith({ url }: Pick<TestApi, 'url'>, token: string, headers: Record<string, string> = {}) {
  const fetcher: Fetcher = (path, init) => {
    const all = new Headers(init.headers)
    for (const [name, value] of Object.entries({ authorization: `Bearer ${token}`, ...headers })) all.set(name, value)
    return fetch(`${url}${path}`, { ...init, headers: all })
  }
  return {
    fetch: fetcher,
    call: <R extends Route>(route: R, input: CallInput<R>): Promise<z.output<R['response']>> =>
      call(route, input, fetcher),
  }
}

/** What a refresh token is exchanged for. */
export const exchangeToken = ({ url }: Pick<TestApi, 'url'>, refreshToken: string) =>
  call(accessTokenRoutes.exchange, { body: { refreshToken } }, (path, init) => fetch(`${url}${path}`, init))
