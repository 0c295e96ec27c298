import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { FastifyRequest } from 'fastify'
import type { OrganizationContext } from '../kernel/context.ts'
import { invalidField, problem } from '../kernel/problem.ts'

/** The key of a creating POST; a client makes one for each thing that it wants done once. */
export function idempotencyKeyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key === '') throw problem('idempotency-key-missing')
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw invalidField('header/idempotency-key', 'must be 1 to 255 visible ASCII characters')
  return key
}

/** What a creating POST has made, and its answer where that needs no reading. */
export type Made<A> = { id: string; answer?: A }

/**
 * Carries `act` out once for a key, in the transaction that also keeps the key. A retry gets the same resource; a second
 * request at the same moment waits for the first; the same key with another request is refused (docs/security.md 3.5).
 */
export async function withIdempotencyKey<A>(
  context: OrganizationContext & { caseId?: string },
  { key, route, body }: { key: string; route: string; body: unknown },
  act: () => Promise<string | Made<A>>,
): Promise<Made<A>> {
  const { tx, organizationId, person } = context
  const bodyHash = createHash('sha256')
    .update(canonicalize(body ?? null) ?? '')
    .digest('base64url')
  const claimed = await tx.$executeRaw`
    INSERT INTO holdfast.idempotency_keys (organization_id, user_id, key, route, body_hash)
    VALUES (${organizationId}::uuid, ${person.userId}::uuid, ${key}, ${route}, ${bodyHash}) ON CONFLICT DO NOTHING`
  const where = { organizationId_userId_key: { organizationId, userId: person.userId, key } }
  if (claimed === 0) {
    const before = await tx.idempotencyKey.findUniqueOrThrow({ where })
    if (before.route !== route || before.bodyHash !== bodyHash) throw problem('key-used-for-another-request')
    if (before.resourceId === null) throw problem('request-in-progress')
    await reloadOpenCases(context)
    return { id: before.resourceId }
  }
  const acted = await act()
  const made = typeof acted === 'string' ? { id: acted } : acted
  await tx.idempotencyKey.update({ where, data: { resourceId: made.id } })
  return made
}

// what the first request has made meanwhile belongs to a case or a plan that was not there when this one came in
async function reloadOpenCases({ tx, caseId }: OrganizationContext & { caseId?: string }): Promise<void> {
  if (caseId === undefined) await tx.$executeRaw`SELECT holdfast.open_own_cases()`
  else await tx.$executeRaw`SELECT holdfast.open_cases(ARRAY[${caseId}::uuid])`
}
