import { randomUUID } from 'node:crypto'
import { call, type CallInput, type Fetcher } from '@holdfast/contracts/call'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import type { Route } from '@holdfast/contracts/route'
import type { People } from '@holdfast/scenarios/people'
import { CookieAccessInfo, type CookieJar } from 'cookiejar'
import type { FastifyInstance } from 'fastify'
import supertest from 'supertest'
import { afterAll, beforeAll } from 'vitest'
import type { z } from 'zod'
import { buildApp } from '../app.ts'
import { type Config, readConfig } from '../config.ts'
import { connect, type Database } from '../db/connect.ts'
import { confirmToken } from '../features/users/confirm-link.ts'
import { listen } from '../db/listen.ts'
import { JOBS } from '../jobs/all-jobs.ts'
import { type Jobs, openJobs } from '../jobs/open-jobs.ts'
import type { Runtime } from '../kernel/context.ts'
import type { Mail, Message } from '../kernel/mail.ts'

/** A real server on a real port over the real test database, and the people who call it; letters are kept to be read. */
export type TestApi = People<Browser, Account> & {
  app: FastifyInstance
  url: string
  database: Database
  runtime: Runtime
  jobs: Jobs
  letters: Message[]
  /** Every line of the log, from the least important on. */
  log: string[]
  clock: { ahead: number }
}

/** Someone with a browser: keeps cookies, and calls contract routes. */
export type Browser = {
  fetch: Fetcher
  call: <R extends Route>(route: R, input: CallInput<R>) => Promise<z.output<R['response']>>
  cookie: () => string
}

/** Somebody with an account, signed in. */
export type Account = Browser & { email: string }

/** Starts the API for one test file. `clock.ahead` moves its time forward, in milliseconds. */
export function useApi(settings: Record<string, string> = {}, openMail?: (config: Config) => Mail): TestApi {
  const api = {} as TestApi
  beforeAll(async () => {
    Object.assign(api, await startApi(settings, openMail))
  })
  afterAll(() => stopApi(api))
  return api
}

/** Ends the API and its connections; the database stays until the run is over. */
export async function stopApi({ app, jobs, database }: TestApi): Promise<void> {
  await Promise.all([app.close(), jobs.close()])
  await database.close()
}

/** Starts one more API, over another database where `settings` say so. */
export async function startApi(
  settings: Record<string, string> = {},
  openMail?: (config: Config) => Mail,
): Promise<TestApi> {
  const letters: Message[] = []
  const log: string[] = []
  const clock = { ahead: 0 }
  const config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'debug',
    HOLDFAST_SECRET: 'a secret of the tests, long enough to pass',
    DATABASE_API_URL: process.env.DATABASE_API_URL,
    DATABASE_CONNECTIONS: '4',
    ATTEMPTS_PER_ADDRESS: '1000000',
    REQUESTS_PER_ADDRESS: '1000000',
    REQUESTS_PER_PERSON: '1000000',
    WEB_DIST: 'none',
    ...settings,
  })
  const database = connect(config.DATABASE_API_URL, config.DATABASE_CONNECTIONS)
  const jobs = openJobs(config.DATABASE_API_URL, {
    jobs: JOBS,
    isWorker: config.JOBS === 'in-process',
    report: (failure) => void log.push(JSON.stringify(failure)),
    pollEverySeconds: 1,
    prefix: `${randomUUID()}-`,
  })
  const runtime: Runtime = {
    config,
    database,
    jobs,
    mail: openMail?.(config) ?? { send: async (message) => void letters.push(message) },
    now: () => new Date(Date.now() + clock.ahead),
    // thousands of people sign up here: the cost of guessing is held by a test of its own
    passwordCost: { memoryCost: 64, timeCost: 1, parallelism: 1 },
    log: { write: (line) => void log.push(line) },
  }
  const app = await buildApp(runtime, listen(config.DATABASE_API_URL), { checkSessionsEverySeconds: 1 })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  if (config.JOBS === 'in-process') await jobs.work(runtime)
  const api: TestApi = {
    app,
    url,
    database,
    runtime,
    jobs,
    letters,
    log,
    clock,
    guest: async () => newBrowser(api),
    account: (displayName) => newPerson(api, displayName),
  }
  return api
}

/** A browser without any cookie: an agent of supertest, which keeps them. `fetch` is for streams and files. */
export function newBrowser(api: TestApi): Browser {
  const agent = supertest.agent(api.url) as ReturnType<typeof supertest.agent> & { jar: CookieJar }
  const { hostname } = new URL(api.url)
  const cookie = () => agent.jar.getCookies(new CookieAccessInfo(hostname, '/')).toValueString()
  const withSupertest: Fetcher = async (path, init) => {
    const headers = Object.fromEntries(new Headers(init.headers))
    const method = (init.method ?? 'GET').toLowerCase() as 'get'
    const answer = await agent[method](path)
      .set(headers)
      .buffer(true)
      .parse(readBytes)
      .send(await sentBody(init.body))
    const body: unknown = answer.body
    const isEmpty = answer.status === 204 || answer.status === 304
    return new Response(isEmpty ? null : (body as Buffer<ArrayBuffer>), {
      status: answer.status,
      headers: answer.headers as Record<string, string>,
    })
  }
  const fetcher: Fetcher = async (path, init) => {
    const headers = new Headers(init.headers)
    if (cookie() !== '') headers.set('cookie', cookie())
    const response = await fetch(`${api.url}${path}`, { ...init, headers })
    agent.jar.setCookies(response.headers.getSetCookie(), hostname, '/')
    return response
  }
  return { fetch: fetcher, call: (route, input) => call(route, input, withSupertest), cookie }
}

/** JSON goes as its text, a file as its bytes. */
async function sentBody(body: BodyInit | null | undefined): Promise<string | Buffer | undefined> {
  if (body === null || body === undefined || typeof body === 'string') return body ?? undefined
  return Buffer.from(await new Response(body).arrayBuffer())
}

function readBytes(response: supertest.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  response.on('end', () => done(null, Buffer.concat(chunks)))
}

/** Long and odd enough for the rules of a new account; every invented person has it. */
export const PASSWORD = 'river stone lantern moss 42'
let people = 0

/** A new person with an account and a confirmed address, signed in. */
export async function newPerson(api: TestApi, displayName = 'Ana Ruiz'): Promise<Account> {
  people += 1
  const email = `person-${process.pid}-${Date.now()}-${people}@example.org`
  const browser = newBrowser(api)
  await browser.call(userRoutes.signUp, { body: { email, password: PASSWORD, displayName, locale: 'en' } })
  const { user } = await browser.call(sessionRoutes.signIn, { body: { email, password: PASSWORD } })
  const token = confirmToken(api.runtime.config, user.id, new Date())
  await browser.call(userRoutes.confirmAddress, { body: { token } })
  return { ...browser, email }
}
