import { NO_SUCH_CASE } from '@holdfast/domain/emergency-access/emergency-access'
import { v7 } from 'uuid'
import { enqueue } from '../../jobs/enqueue.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { requireFreshProof } from '../../kernel/fresh-proof.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { refuse } from '../../kernel/refuse.ts'
import { emergencyLetter } from './emergency-letter.ts'

/** Opens what safety needs of a case for four hours, and has those who lead it told; returns its id. */
export async function beginEmergency(
  context: OrganizationContext,
  { caseCode, reason }: { caseCode: string; reason: string },
): Promise<string> {
  requireFreshProof(context)
  const { tx, person } = context
  await countAttempt(context, 'emergencies', person.userId)
  const id = v7()
  const [row] = await tx.$queryRaw<{ told: string[] | null }[]>`
    SELECT holdfast.begin_emergency_access(${id}::uuid, ${caseCode}, ${reason})::text[] AS told`
  if (!row?.told) throw refuse(NO_SUCH_CASE, context)
  for (const userId of row.told) await enqueue(context, emergencyLetter, { userId, openedById: person.userId })
  return id
}
