import { createHash } from 'node:crypto'

/** The roles of one database. Roles belong to the whole server, so each database has its own. */
export type RoleNames = {
  /** Holds the rights of the API; nobody logs in as it. */
  api: string
  /** Owns the functions that must see past row-level security, and may see all rows; nobody logs in as it. */
  system: string
  /** What the API logs in as: one carries the password of the current secret, the other that of the secret before. */
  logins: [string, string]
}

/** Names that follow from the name of the database, never longer than PostgreSQL allows and never in need of quotes. */
export function roleNames(database: string): RoleNames {
  const isPlain = /^[a-z0-9_]{1,40}$/.test(database)
  const of = isPlain ? database : createHash('md5').update(database).digest('hex')
  return {
    api: `holdfast_api_${of}`,
    system: `holdfast_system_${of}`,
    logins: [`holdfast_api1_${of}`, `holdfast_api2_${of}`],
  }
}
