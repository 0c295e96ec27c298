import { call, type CallInput, type Fetcher, ProblemError } from '@holdfast/contracts/call'
import type { Route } from '@holdfast/contracts/route'
import type { z } from 'zod'
import { currentAuthor } from './author.ts'
import { currentLocale } from '../i18n/locale.ts'
import { deviceId } from './device-id.ts'
import { createIdempotencyKeyCache } from './idempotency.ts'
import { withKnownAnswers } from './known-answers.ts'
import { noteServerTime } from './server-clock.ts'
import { takeFirst } from './first-answers.ts'
import { isNobodyHere } from './presence.ts'
import { addReaderMemory } from './reader-memory.ts'

const answers = withKnownAnswers(async (url, init) => {
  const response = await (takeFirst(url, init) ?? fetch(url, init))
  noteServerTime(response)
  return response
})
addReaderMemory({ forget: answers.forget })

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

const idempotencyKeys = createIdempotencyKeyCache(
  () => Date.now(),
  () => crypto.randomUUID(),
)

/**
 * Calls one route of the API in the reader's language. What is asked for again, unanswered, is asked for with the same key. Where
 * the API says that nobody is signed in, the app hears of it (`onSignedOut`), whoever asked.
 */
export async function request<R extends Route>(route: R, input: CallInput<R>): Promise<z.output<R['response']>> {
  const before = signIns
  try {
    return await send(route, input)
  } catch (error) {
    if (isProblem(error, 'second-factor-required')) secondFactorAsked()
    if (!isProblem(error, 'not-signed-in')) throw error
    // it was on its way while somebody signed in anew
    if (before !== signIns) return send(route, input)
    signedOut()
    throw error
  }
}

async function send<R extends Route>(route: R, input: CallInput<R>): Promise<z.output<R['response']>> {
  const fetcher = route.access === 'public' ? fetchAsAnybody : fetchAsAuthor
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

let signIns = 0
/** Says that somebody signed in here. */
export const noteSignIn = (): void => void (signIns += 1)

let signedOut: () => void = () => undefined
/** What happens when the API refuses a request because nobody is signed in. */
export const onSignedOut = (act: () => void): void => {
  signedOut = act
}

let secondFactorAsked: () => void = () => undefined
/** What happens when the API refuses a request because somebody has to show a second factor first. */
export const onSecondFactorAsked = (act: () => void): void => {
  secondFactorAsked = act
}

/** Whether asking again may help: a server that is busy or restarting, or a lost connection. */
export const isRetryable = (error: unknown): boolean =>
  !(error instanceof ProblemError) ||
  error.problem.status >= 500 ||
  isProblem(error, 'request-in-progress') ||
  isProblem(error, 'busy')
