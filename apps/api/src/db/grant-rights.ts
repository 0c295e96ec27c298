import { readFileSync } from 'node:fs'
import type pg from 'pg'
import type { RoleNames } from './role-names.ts'

const rights = readFileSync(new URL('rights.sql', import.meta.url), 'utf8')

/**
 * Gives the roles of this database their rights, all of them in one transaction (`rights.sql`). Each start does it, so that
 * a database that was restored on another server, where its roles are new, works at once.
 */
export async function grantRights(owner: pg.Client, { api, system }: RoleNames): Promise<void> {
  await owner.query(`BEGIN; ${rights.replaceAll(':api', api).replaceAll(':system', system)}; COMMIT`)
}
