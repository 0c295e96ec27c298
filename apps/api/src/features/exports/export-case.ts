import { isNone, type Route } from '@holdfast/contracts/route'
import type { ReadApi } from './read-own-api.ts'

type Answers = Record<string, unknown>

/** The lists of a plan whose parts have reads of their own, by the name of their id in a path. */
const PARTS = { statementId: 'statements', consequenceId: 'consequences', participantId: 'participants' } as const
type PartId = keyof typeof PARTS

const idsIn = ({ path }: Route): string[] =>
  [...path.matchAll(/:(\w+)/g)].flatMap(([, name = '']) => (name === 'organizationId' ? [] : [name]))

// what asks for more than an address, such as two versions to compare, is made of what is here already
const isRead = (route: Route): boolean =>
  route.method === 'GET' &&
  route.access === 'case' &&
  route.produces === 'application/json' &&
  (isNone(route.query) || route.query.safeParse({}).success)

const readsWith = (routes: readonly Route[], ...ids: string[]): Route[] =>
  routes.filter((route) => isRead(route) && idsIn(route).join() === ids.join())

const fill = ({ path }: Route, ids: Record<string, string>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? name)

/** A case with its plans: the answers of all reads of this API that need no more than their ids. */
export async function exportCase(
  routes: readonly Route[],
  read: ReadApi,
  ids: { organizationId: string; caseId: string },
): Promise<{ ofCase: Answers; ofPlans: Answers[] }> {
  const ofCase = await answersOf(readsWith(routes, 'caseId'), read, ids)
  const { items: plans = [] } = (ofCase['plans.list'] ?? {}) as { items?: { id: string }[] }
  const ofPlans: Answers[] = []
  for (const { id } of plans) ofPlans.push(await exportPlan(routes, read, { ...ids, planId: id }))
  return { ofCase, ofPlans }
}

async function exportPlan(routes: readonly Route[], read: ReadApi, ids: Record<string, string>): Promise<Answers> {
  const answers = await answersOf(readsWith(routes, 'planId'), read, ids)
  const plan = (answers['workspace.get'] ?? {}) as Record<string, { id: string }[]>
  for (const name of Object.keys(PARTS) as PartId[])
    for (const { id } of plan[PARTS[name]] ?? [])
      for (const route of readsWith(routes, 'planId', name)) {
        const found = await read(fill(route, { ...ids, [name]: id }))
        if (found) answers[route.operationId] = { ...(answers[route.operationId] as Answers | undefined), [id]: found }
      }
  return answers
}

async function answersOf(routes: readonly Route[], read: ReadApi, ids: Record<string, string>): Promise<Answers> {
  const answers: Answers = {}
  for (const route of routes) {
    const found = await read(fill(route, ids))
    if (found) answers[route.operationId] = found
  }
  return answers
}
