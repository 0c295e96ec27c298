import { setTimeout as wait } from 'node:timers/promises'
import { figure, median, type Measurement, rate, time } from './measurement.ts'
import { measureLoad, residentMemory } from './processes.ts'
import { openStage, type Stage } from './stage.ts'
import { saveStatements } from './writers.ts'

const PLANS = 2_000
const ROUNDS = 3
const SECONDS = 6
const CONNECTIONS = 16
const READS_BEFORE_MEMORY = 10_000

/** P1, P2, P3 and the memory of P8 on 2,000 plans as large as the sample's, in turns with the bare server. */
export default async function plan(): Promise<Measurement[]> {
  const stage = await openStage(PLANS)
  try {
    const reads = await inTurns((on) => readPlans(stage, on))
    const unchanged = await inTurns((on) => readUnchanged(stage, on))
    const saves = await saveStatements(stage, ROUNDS)
    return [
      rate('P1 a plan, read whole', reads.product, reads.bare, 0.5),
      rate('P2 the same, unchanged (304)', unchanged.product, unchanged.bare, 0.4),
      time('P3 one saved statement', saves.product, saves.bare, 0.5),
      figure(`P8 memory after ${READS_BEFORE_MEMORY} plan reads`, 'MB', await memoryAfterReads(stage), 300),
    ]
  } finally {
    await stage.stop()
  }
}

type Side = 'product' | 'bare'

/** Warms both up, then A B A B A B; the middle of each. */
async function inTurns(measure: (on: Side) => Promise<number>): Promise<Record<Side, number>> {
  const seen: Record<Side, number[]> = { product: [], bare: [] }
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const on of ['bare', 'product'] as const) {
      const perSecond = await measure(on)
      if (round > 0) seen[on].push(perSecond)
    }
  return { product: median(seen.product), bare: median(seen.bare) }
}

const load = { connections: CONNECTIONS, seconds: SECONDS }
const pathOf = ({ organizationId, planId }: { organizationId: string; planId: string }): string =>
  `/api/v1/organizations/${organizationId}/plans/${planId}`

async function readPlans({ api, bare, cookie, plans }: Stage, on: Side): Promise<number> {
  const seen =
    on === 'product'
      ? await measureLoad({ ...load, url: api.url, paths: plans.map(pathOf), headers: { cookie } })
      : await measureLoad({
          ...load,
          url: bare.url,
          paths: plans.map(({ organizationId, planId }) => `/plan/${organizationId}/${planId}`),
          headers: {},
        })
  return seen.perSecond
}

/** One plan whose tag still holds; the bare one reads one row by its key. */
async function readUnchanged({ api, bare, cookie, plans }: Stage, on: Side): Promise<number> {
  const [first] = plans
  if (!first) throw new Error('There is no plan.')
  const path = pathOf(first)
  if (on === 'bare')
    return (
      await measureLoad({
        ...load,
        url: bare.url,
        paths: [`/version/${first.organizationId}/${first.planId}`],
        headers: {},
      })
    ).perSecond
  const tag = (await fetch(`${api.url}${path}`, { headers: { cookie } })).headers.get('etag') ?? ''
  const again = await fetch(`${api.url}${path}`, { headers: { cookie, 'if-none-match': tag } })
  if (again.status !== 304) throw new Error(`The unchanged plan was answered with ${again.status}.`)
  return (await measureLoad({ ...load, url: api.url, paths: [path], headers: { cookie, 'if-none-match': tag } }))
    .perSecond
}

/** Reads until at least this many plans were read, then lets go of what is no longer needed. */
async function memoryAfterReads({ api, cookie, plans }: Stage): Promise<number> {
  for (let done = 0; done < READS_BEFORE_MEMORY; ) {
    const seen = await measureLoad({ ...load, url: api.url, paths: plans.map(pathOf), headers: { cookie } })
    done += seen.perSecond * SECONDS
  }
  await wait(1_000)
  return residentMemory(api.pid)
}
