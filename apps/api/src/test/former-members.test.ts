import { caseStageRoutes } from '@holdfast/contracts/case-stages'
import { commentRoutes } from '@holdfast/contracts/comments'
import { memberRoutes } from '@holdfast/contracts/members'
import { participantRoutes } from '@holdfast/contracts/participants'
import { statementRoutes } from '@holdfast/contracts/statements'
import { taskRoutes } from '@holdfast/contracts/tasks'
import { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { newPlanningFamily, workspaceOf } from '@holdfast/scenarios/planning-family'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Browser, useApi } from './api.ts'
import type { PlanningFamily } from './family.ts'
import { readOperations } from './openapi-operations.ts'
import { addressesOf, allIdsOf } from './read-everything.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const NAME = 'Dana Cole'
const MARKED = `${NAME} (no longer part of this case)`

/** Where a name stands without the mark: an invitation as it was sent, and somebody's place in the plan, also in its comparison and its tasks. */
const UNMARKED = ['items.name', 'participants.name', 'rows.label', 'tasks.title']

/** Dana does whatever a professional does who is shown by name, and is then taken out of the case. */
async function familyThatDanaLeft(): Promise<PlanningFamily> {
  const family = await newPlanningFamily(api)
  const { lead, interventionist: dana, inCase, inPlan, ids } = family
  const place = await dana.call(treatmentOptionRoutes.create, {
    params: inPlan,
    body: { name: 'River House', levelOfCare: '3.5' },
  })
  const plan = await workspaceOf(family)
  await dana.call(treatmentOptionRoutes.choose, {
    params: inPlan,
    body: { chosenId: place.id, backupId: null },
    ifMatch: plan.version,
  })
  await dana.call(commentRoutes.create, { params: inPlan, body: { section: 'logistics', text: 'Who drives?' } })
  await dana.call(caseStageRoutes.move, { params: inCase, body: { stage: 'planning', note: 'We begin.' } })
  const child = await dana.call(participantRoutes.create, {
    params: inPlan,
    body: { name: 'Tim', relationship: 'child', adult: false, attendance: 'letter_read_by', readById: ids.lead },
  })
  const { statements } = await workspaceOf(family)
  const letter = statements.find(({ participantId }) => participantId === child.id)
  await dana.call(statementRoutes.writeInName, {
    params: { ...inPlan, statementId: letter?.id ?? '' },
    body: { yesBy: 'Tim, and his mother', yesOn: '2026-11-20' },
    ifMatch: letter?.version ?? 0,
  })
  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const idOf = (name: string) => items.find(({ displayName }) => displayName === name)
  const task = await dana.call(taskRoutes.create, { params: inCase, body: { title: 'Ask the desk' } })
  await dana.call(taskRoutes.tick, {
    params: { ...inCase, taskId: task.id },
    body: { done: true },
    ifMatch: task.version,
  })
  await lead.call(memberRoutes.remove, {
    params: { ...inCase, memberId: idOf(NAME)?.id ?? '' },
    ifMatch: idOf(NAME)?.version ?? 0,
  })
  return family
}

/** Each text of an answer with the names of the fields that lead to it, without places in lists. */
const textsIn = (value: unknown, path: readonly string[] = []): [string, string][] =>
  typeof value === 'string'
    ? [[path.slice(-2).join('.'), value]]
    : Array.isArray(value)
      ? value.flatMap((one) => textsIn(one, path))
      : Object.entries(value ?? {}).flatMap(([key, one]) => textsIn(one, [...path, key]))

async function shownTo(reader: Browser, organizationId: string): Promise<[string, string][]> {
  const ids = await allIdsOf(owner, organizationId)
  const reads = (await readOperations(api.url)).filter(
    ({ method, path }) => method === 'GET' && !path.endsWith('/changes'),
  )
  const found: [string, string][] = []
  for (const address of reads.flatMap((operation) => addressesOf(operation, ids))) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, as somebody reads
    const response = await reader.fetch(address, {})
    const isJson = response.headers.get('content-type')?.startsWith('application/json')
    // oxlint-disable-next-line no-await-in-loop
    const answer: unknown = isJson && response.ok ? await response.json() : await response.text().then(() => null)
    found.push(...textsIn(answer).filter(([, text]) => text.includes(NAME)))
  }
  return found
}

it('shows the name of somebody who is no longer part of a case with a mark, wherever they did something', async () => {
  const { lead, organizationId } = await familyThatDanaLeft()
  const shown = await shownTo(lead, organizationId)
  const fieldsOf = (isMarked: boolean) =>
    [...new Set(shown.filter(([, text]) => text.includes(MARKED) === isMarked).map(([field]) => field))].toSorted()
  expect(fieldsOf(false)).toEqual(UNMARKED)
  expect(fieldsOf(true)).toEqual(
    expect.arrayContaining(['comments.by', 'chosen.by', 'inName.by', 'items.by', 'treatmentOptions.suggestedBy']),
  )
}, 120_000)
