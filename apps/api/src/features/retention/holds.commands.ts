import type { retentionRoutes } from '@holdfast/contracts/retention'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { OrganizationContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { caseOfCode, findHold } from './holds.queries.ts'

/** Keeps a case as it is, until a day or until somebody lifts it; answers with the id of the hold. */
export async function setHold(
  context: OrganizationContext,
  { caseCode, reason, until }: z.output<typeof retentionRoutes.setHold.body>,
): Promise<string> {
  const { tx, organizationId, person, now } = context
  const caseId = await caseOfCode(context, caseCode)
  const row = await tx.hold.create({
    data: {
      organizationId,
      caseId,
      reason,
      until: until === null ? null : fromIsoDate(until),
      setBy: person.displayName,
      setByUserId: person.userId,
      setAt: now,
    },
  })
  await recordChange({ tx, person, caseId }, { action: 'hold.set', resource: 'holds', resourceId: row.id })
  return row.id
}

/** Ends a hold: from then on the rule of the practice counts again. */
export async function liftHold(context: OrganizationContext, holdId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, person, now } = context
  const row = await findHold(context, holdId)
  guardVersion(row, ifMatch)
  await tx.hold.update({
    where: { organizationId_id: { organizationId, id: holdId } },
    data: { liftedAt: now, version: nextVersion },
  })
  await recordChange(
    { tx, person, caseId: row.caseId },
    { action: 'hold.lifted', resource: 'holds', resourceId: holdId },
  )
}
