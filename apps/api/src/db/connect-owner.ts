import pg from 'pg'

/** Connects as the owner of the database; refuses with one line, without the password, an address that leads nowhere. */
export async function connectOwner(url: string): Promise<pg.Client> {
  const place = placeOf(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  // a connection that breaks also fails the query that waits for it
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    const { code = '', message = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
    const reason = REASONS[code] ?? (code || (/timeout/i.test(message) ? 'no answer within 5 seconds' : NO_POSTGRESQL))
    throw new Error(`The database at ${place} cannot be reached (${reason}). Check DATABASE_URL.`)
  }
}

const NO_POSTGRESQL = 'what answers there is not PostgreSQL'
const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  '28P01': 'it refuses the user or password',
  '28000': 'it refuses the user',
  '3D000': 'it has no database of that name',
}

/** Where a database is, without who may enter; throws when the address is not one of PostgreSQL. */
export function placeOf(url: string): string {
  const example = 'postgresql://user:password@host:5432/name'
  if (!URL.canParse(url)) throw new Error(`DATABASE_URL is not an address like ${example}.`)
  const { protocol, host, pathname } = new URL(url)
  if (!['postgresql:', 'postgres:'].includes(protocol))
    throw new Error(`DATABASE_URL begins with ${protocol}// and must be an address like ${example}.`)
  return `${host}${pathname}`
}
