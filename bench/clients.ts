import { setTimeout as pause } from 'node:timers/promises'
import { call, type Fetcher } from '@holdfast/contracts/call'
import { participantRoutes } from '@holdfast/contracts/participants'
import { sampleCaseRoutes } from '@holdfast/contracts/sample-cases'
import { workspaceRoutes } from '@holdfast/contracts/workspace'

/** Somebody with a sample case, in a browser at an address of their own. */
export type Client = {
  fetcher: Fetcher
  params: { organizationId: string; caseId: string; planId: string }
  /** Answers from 500 on that did not say "try again later". */
  failures: number[]
}

/** Makes a client; the API trusts the proxy that names the address. */
export async function newClient(port: number, address: string): Promise<Client> {
  let cookie = ''
  const failures: number[] = []
  const fetcher: Fetcher = async (path, init) => {
    const headers = new Headers(init.headers)
    headers.set('x-forwarded-for', address)
    if (cookie) headers.set('cookie', cookie)
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { ...init, headers })
    if (answer.status >= 500 && answer.status !== 503) failures.push(answer.status)
    cookie ||= answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    return answer
  }
  const { organizationId, caseId, planId } = await call(sampleCaseRoutes.create, { body: {} }, fetcher)
  return { fetcher, params: { organizationId, caseId, planId }, failures }
}

/** The client's plan, as the app reads it. */
export const readPlan = ({ fetcher, params: { organizationId, planId } }: Client) =>
  call(workspaceRoutes.get, { params: { organizationId, planId } }, fetcher)

const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN

/**
 * How long somebody waits for their plan while something goes on: the 95th of a hundred, of 40 to 200 in a row. Throws when one
 * is not answered with the plan.
 */
export async function readMeanwhile(client: Client, going: Promise<unknown>): Promise<number> {
  let isOver = false
  void going.finally(() => (isOver = true)).catch(() => undefined)
  const times: number[] = []
  while (times.length < 40 || (!isOver && times.length < 200)) {
    const begun = performance.now()
    await readPlan(client)
    times.push(performance.now() - begun)
    await pause(20)
  }
  return p95(times)
}

/** How long somebody waits for any answer while the database is away: the 95th of a hundred. */
export async function answersMeanwhile({ fetcher, params }: Client, going: Promise<unknown>): Promise<number> {
  const path = `/api/v1/organizations/${params.organizationId}/plans/${params.planId}`
  let isOver = false
  void going.finally(() => (isOver = true)).catch(() => undefined)
  const times: number[] = []
  while (!isOver) {
    const begun = performance.now()
    await (await fetcher(path, {})).arrayBuffer()
    times.push(performance.now() - begun)
    await pause(50)
  }
  return p95(times)
}

const RECOVERY_LIMIT_MS = 60_000

/** How long after a fault is over the first plan can be read; throws after a minute. */
export async function timeUntilBack(client: Client): Promise<number> {
  const begun = performance.now()
  while (performance.now() - begun < RECOVERY_LIMIT_MS) {
    if (await isDone(readPlan(client))) return performance.now() - begun
    await pause(50)
  }
  throw new Error('A minute after the fault no plan could be read.')
}

const isDone = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

/** Writes of one client without pause; `stop` answers with the names that were acknowledged. */
export type Writing = { client: Client; stop: () => Promise<string[]> }

/** Begins to write: one person after another is added to the plan. */
export function writeOn(client: Client): Writing {
  const { fetcher, params } = client
  const names: string[] = []
  let isRunning = true
  const writing = (async () => {
    for (let n = 0; isRunning; n += 1) {
      const name = `Person ${n}`
      const body = { name, relationship: 'friend' as const, adult: true }
      const isKept = await isDone(call(participantRoutes.create, { params, body }, fetcher))
      if (isKept) names.push(name)
      await pause(isKept ? 200 : 1_000)
    }
  })()
  return {
    client,
    stop: async () => {
      isRunning = false
      await writing
      return names
    },
  }
}

/** Stops the writing. Throws when something that was acknowledged is not there, or anything was answered 500. */
export async function expectNothingLost({ client, stop }: Writing): Promise<void> {
  const names = await stop()
  const kept = new Set((await readPlan(client)).participants.map(({ name }) => name))
  const lost = names.filter((name) => !kept.has(name)).length
  if (lost > 0) throw new Error(`${lost} of ${names.length} acknowledged writes were lost.`)
  if (client.failures.length > 0) throw new Error(`Answers while something failed: ${client.failures.join(' ')}`)
}
