import { statementRoutes } from '@holdfast/contracts/statements'
import { median } from './measurement.ts'
import type { SeededPlan, Stage } from './stage.ts'

const SAVES = 200

/** One writer after the other: the middle time of a saved statement, in milliseconds, product and bare in turns. */
export async function saveStatements(stage: Stage, rounds: number): Promise<{ product: number; bare: number }> {
  const product: number[] = []
  const bare: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const plan = await writablePlan(stage, round)
    const ours = await timeSaves((number) => saveAtProduct(stage, plan, number))
    const theirs = await timeSaves((number) => saveAtBare(stage, plan, number))
    // the first round warms both up
    if (round === 0) continue
    product.push(ours)
    bare.push(theirs)
  }
  return { product: median(product), bare: median(bare) }
}

async function timeSaves(save: (number: number) => Promise<void>): Promise<number> {
  const times: number[] = []
  for (let number = 0; number < SAVES; number += 1) {
    const began = performance.now()
    await save(number)
    times.push(performance.now() - began)
  }
  return median(times)
}

/** A plan that is being drafted, another one for each round. */
async function writablePlan({ api, cookie, plans }: Stage, round: number): Promise<SeededPlan> {
  let found = -1
  for (const plan of plans) {
    const answer = await fetch(`${api.url}/api/v1/organizations/${plan.organizationId}/plans/${plan.planId}`, {
      headers: { cookie },
    })
    const { status } = (await answer.json()) as { status: string }
    if (status === 'drafting') found += 1
    if (status === 'drafting' && found === round) return plan
  }
  throw new Error('There is no plan that can be written in.')
}

const words = (number: number) => ({ love: `I love you. ${'You taught me to swim. '.repeat(20)}${number}` })

async function saveAtProduct({ api, cookie }: Stage, plan: SeededPlan, number: number): Promise<void> {
  const { organizationId, planId, statementId } = plan
  const path = statementRoutes.write.path
    .replace(':organizationId', organizationId)
    .replace(':planId', planId)
    .replace(':statementId', statementId)
  const answer = await fetch(`${api.url}/api/v1${path}`, {
    method: 'PATCH',
    headers: { cookie, 'content-type': 'application/json', 'if-match': `"${plan.version}"` },
    body: JSON.stringify(words(number)),
  })
  if (!answer.ok) throw new Error(`A statement could not be saved: ${answer.status} ${await answer.text()}`)
  plan.version = ((await answer.json()) as { version: number }).version
}

async function saveAtBare({ bare }: Stage, plan: SeededPlan, number: number): Promise<void> {
  const answer = await fetch(`${bare.url}/statement/${plan.organizationId}/${plan.planId}/${plan.statementId}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(words(number)),
  })
  if (!answer.ok) throw new Error(`The bare statement could not be saved: ${answer.status}`)
  await answer.json()
}
