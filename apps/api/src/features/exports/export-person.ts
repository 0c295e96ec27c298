import { keptWordsRoutes } from '@holdfast/contracts/kept-words'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { sessionRoutes } from '@holdfast/contracts/session'
import { withTenant } from '../../db/with-tenant.ts'
import type { SessionContext } from '../../kernel/context.ts'
import type { ReadApi } from './read-own-api.ts'
import { readOwnRows } from './own-rows.ts'

const OF_ACCOUNT = [
  sessionRoutes.get,
  sessionRoutes.list,
  sessionRoutes.signInDetails,
  passkeyRoutes.list,
  organizationRoutes.list,
  keptWordsRoutes.list,
]

type Exported = { account: Record<string, unknown>; organizations: Record<string, unknown>[] }

/** The account of a person, and their own rows in each organization that they belong to, by itself or through a case. */
export async function exportPerson({ runtime, person }: SessionContext, read: ReadApi): Promise<Exported> {
  const account: Record<string, unknown> = {}
  for (const { operationId, path } of OF_ACCOUNT) account[operationId] = await read(path)
  const { items = [] } = (account[organizationRoutes.list.operationId] ?? {}) as { items?: { id: string }[] }
  const organizations: Exported['organizations'] = []
  for (const { id: organizationId } of items) {
    const place = { organizationId, userId: person.userId }
    const rows = await withTenant(runtime.database, place, (tx) => readOwnRows(tx, runtime, place))
    organizations.push({ organizationId, ...rows })
  }
  return { account, organizations }
}
