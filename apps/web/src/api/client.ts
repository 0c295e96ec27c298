import { call, type CallInput, type Fetcher, ProblemError } from '@holdfast/contracts/call'
import type { Route } from '@holdfast/contracts/route'
import { notifyManager, onlineManager } from '@tanstack/react-query'
import type { z } from 'zod'
import { currentAuthor } from './author.ts'
import { currentLocale } from '../i18n/locale.ts'
import { deviceId } from './device-id.ts'
import { FreshQueryClient } from './fresh-query-client.ts'
import { createIdempotencyKeyCache } from './idempotency.ts'
import { withKnownAnswers } from './known-answers.ts'
import { noteServerTime } from './server-clock.ts'
import { isNobodyHere } from './presence.ts'

// without this, a page opened offline thinks that it is online
onlineManager.setOnline(navigator.onLine)
// a box that was ticked stays ticked while it is being saved, without a flash of its old state
notifyManager.setScheduler(queueMicrotask)

const answers = withKnownAnswers(async (url, init) => {
  const response = await fetch(url, init)
  noteServerTime(response)
  return response
})
const fetchAsAnybody: Fetcher = (url, init) => {
  const headers = new Headers(init.headers)
  headers.set('accept-language', currentLocale())
  headers.set('x-device-id', deviceId)
  if (isNobodyHere()) headers.set('x-background', 'true')
  return answers(url, { ...init, headers })
}

// somebody else may have signed in on this device since: then nothing is read or written here in their name
const fetchAsAuthor: Fetcher = (url, init) => {
  const headers = new Headers(init.headers)
  const author = currentAuthor()
  if (author) headers.set('x-user-id', author)
  return fetchAsAnybody(url, { ...init, headers })
}
const isAskingWho = (route: Route): boolean => route.method === 'GET' && route.path === '/session'

const idempotencyKeys = createIdempotencyKeyCache(
  () => Date.now(),
  () => crypto.randomUUID(),
)

/**
 * Calls one route of the API in the reader's language. What is asked for again, unanswered, is asked for with the same key. Where
 * the API says that nobody is signed in, the app hears of it (`onSignedOut`), whoever asked.
 */
export async function request<R extends Route>(route: R, input: CallInput<R>): Promise<z.output<R['response']>> {
  try {
    return await send(route, input)
  } catch (error) {
    if (isProblem(error, 'not-signed-in') && !isAskingWho(route)) signedOut()
    throw error
  }
}

async function send<R extends Route>(route: R, input: CallInput<R>): Promise<z.output<R['response']>> {
  const fetcher = route.access === 'public' || isAskingWho(route) ? fetchAsAnybody : fetchAsAuthor
  if (!route.idempotent) return call(route, input, fetcher)
  const fingerprint = `${route.method} ${route.path} ${JSON.stringify(input)}`
  try {
    const answer = await call(route, { ...input, idempotencyKey: idempotencyKeys.keyOf(fingerprint) }, fetcher)
    idempotencyKeys.release(fingerprint)
    return answer
  } catch (error) {
    if (!isRetryable(error)) idempotencyKeys.release(fingerprint)
    throw error
  }
}

/** Whether the API said no in this way; the kinds are those of the contract's catalog. */
export const isProblem = (error: unknown, kind: string): boolean =>
  error instanceof ProblemError && error.problem.type === `/problems/${kind}`

/** Whether no answer of ours came at all: no network, or no server behind it. */
export const isNetworkError = (error: unknown): boolean => !(error instanceof ProblemError)

let signedOut: () => void = () => undefined
/** What happens when the API refuses a request because nobody is signed in. */
export const onSignedOut = (act: () => void): void => {
  signedOut = act
}

// a server that is busy or restarting, or a lost connection: asking again helps
const isRetryable = (error: unknown): boolean =>
  !(error instanceof ProblemError) ||
  error.problem.status >= 500 ||
  isProblem(error, 'request-in-progress') ||
  isProblem(error, 'busy')

/**
 * Everything read from the API, for five seconds fresh. Retries only what may pass: no network, or a server in trouble.
 */
export const queryClient = new FreshQueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (count, error) => isRetryable(error) && count < 4 },
    mutations: { networkMode: 'always' },
  },
})

/** Empties the memory of this page of what it read and sent, apart from what it still shows, and who is signed in. */
export function forgetRead(): void {
  answers.forget()
  queryClient.removeQueries({ type: 'inactive', predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  for (const mutation of queryClient
    .getMutationCache()
    .findAll({ predicate: ({ state }) => state.status !== 'pending' }))
    queryClient.getMutationCache().remove(mutation)
}

type QueryState = { data: unknown; fetchStatus: string; failureCount: number; failureReason: unknown }

/** Whether nobody answers right now: no network, or no server behind it. What is on the screen may be old. */
export const isOffline = ({ fetchStatus, failureCount, failureReason }: QueryState): boolean =>
  fetchStatus === 'paused' || (failureCount > 0 && isNetworkError(failureReason))

/** Whether nothing came back at all. */
export const isUnreachable = (state: QueryState): boolean => state.data === undefined && isOffline(state)
