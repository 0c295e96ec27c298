type Failure = {
  code?: unknown
  name?: unknown
  message?: unknown
  cause?: unknown
  meta?: { driverAdapterError?: unknown; code?: unknown }
  originalCode?: unknown
  originalMessage?: unknown
}

/** What node-postgres says of a database that does not answer; it gives these errors no code, so they get the one that fits. */
const WITHOUT_CODE: readonly [RegExp, string][] = [
  [/timeout exceeded when trying to connect/i, '53300'],
  [/query read timeout|timeout expired|connection timeout/i, 'ETIMEDOUT'],
  [/connection terminated|not queryable|calling end on the pool/i, '08006'],
]

/** Classes of SQLSTATE: connection, authorization, out of resources, ended by the operator, fault of the system. */
const AWAY_CLASSES = ['08', '28', '53', '57', '58']
/** Of Prisma, and what PostgreSQL says of a connection it has given up; then those of the network. */
const AWAY_CODES = ['P2024', 'P2028', 'P2037', '25006', '25P03', '3D000']
const NETWORK = 'ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH'.split(' ')

/** Whether the code says that the database is stopped, frozen, full or out of reach, so that a later try may succeed. */
export const isDatabaseAway = (code: string): boolean =>
  AWAY_CODES.includes(code) ||
  NETWORK.includes(code) ||
  /^P1\d{3}$/.test(code) ||
  (/^[\dA-Z]{5}$/.test(code) && AWAY_CLASSES.includes(code.slice(0, 2)))

/**
 * The innermost code of an error: Prisma wraps the adapter's, the adapter wraps PostgreSQL's. An error without any is called by its
 * name.
 */
export function failureCode(error: unknown): string {
  const name = (error as Failure | undefined)?.name
  return codeWithin(error) ?? (typeof name === 'string' ? name : 'unknown')
}

function codeWithin(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { meta, cause, originalCode, originalMessage, code, message } = error as Failure
  const inner = codeWithin(meta?.driverAdapterError) ?? codeWithin(cause)
  if (inner !== undefined) return inner
  for (const own of [originalCode, meta?.code, code]) if (typeof own === 'string') return own
  return WITHOUT_CODE.find(([words]) => words.test(String(originalMessage ?? message ?? '')))?.[1]
}
