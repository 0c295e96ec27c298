import type { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import { toIsoDate, fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { FacilityImport } from '../../db/generated/client.ts'
import { withTenant } from '../../db/with-tenant.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { Job } from '../../jobs/job.ts'
import type { OrganizationContext, Runtime } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { lockImport, refuseImport } from './start-import.ts'
import { isStalled } from './facility-imports.queries.ts'
import { loadLines } from './loaded-lines.ts'

const BATCH = 1000

/** `userId` is who decided that the lines are taken in. */
type Data = { organizationId: string; importId: string; userId: string }

/** Decides that the lines are taken in; the job does it once that is committed. */
export async function startLoading(
  context: OrganizationContext,
  importId: string,
  { asOf, keyYear }: z.output<typeof facilityImportRoutes.load.body>,
): Promise<FacilityImport> {
  const { tx, organizationId, person, now } = context
  const row = orNotFound(await lockImport(tx, organizationId, importId))
  if (row.status === 'done' || row.status === 'canceled') throw refuseImport('import_over', context)
  const resumes = row.status === 'loading' && isStalled(row, now)
  if (!resumes && (row.status === 'loading' || row.status === 'reading')) throw refuseImport('import_running', context)
  if (!resumes && row.status !== 'checked') throw refuseImport('import_not_checked', context)
  if (asOf > toIsoDate(now)) throw invalidField('body/asOf', 'must not be after today')
  const started = await tx.facilityImport.update({
    where: { organizationId_id: { organizationId, id: importId } },
    data: {
      status: 'loading',
      interrupted: false,
      movedAt: now,
      version: nextVersion,
      // what was begun goes on as it was begun
      ...(!resumes && { asOf: fromIsoDate(asOf), keyYear: keyYear ?? Number(asOf.slice(0, 4)) }),
    },
  })
  await recordChange(context, {
    action: resumes ? 'facility_import.resumed' : 'facility_import.started',
    resource: 'facility_imports',
    resourceId: importId,
    meta: { from: row.lastLine },
  })
  await enqueue(context, loadImport, { organizationId, importId, userId: person.userId })
  return started
}

/**
 * Takes the lines in, a thousand by a thousand, each in one transaction with how far it came. Carried out again it goes on
 * there, and two at the same time wait for each other: no line is taken in twice. An import that was canceled is left alone.
 */
export const loadImport: Job<Data> = {
  name: 'load-facility-import',
  retry: () => ({ limit: 20, delaySeconds: 1, longestSeconds: 300 }),
  run: async (runtime, data, signal) => {
    while (await loadBatch(runtime, data)) signal.throwIfAborted()
  },
  giveUp: async ({ database }, { organizationId, importId, userId }) => {
    await withTenant(database, { organizationId, userId, entrance: { by: 'job' } }, (tx) =>
      tx.facilityImport.updateMany({
        where: { organizationId, id: importId, status: 'loading' },
        data: { interrupted: true, version: nextVersion },
      }),
    )
  },
}

/** Answers whether there may be more. */
function loadBatch({ database, now }: Runtime, { organizationId, importId, userId }: Data): Promise<boolean> {
  return withTenant(database, { organizationId, userId, entrance: { by: 'job' } }, async (tx) => {
    const held = await lockImport(tx, organizationId, importId)
    if (held?.status !== 'loading') return false
    const batch = await loadLines(tx, { organizationId, importId }, BATCH)
    const where = { organizationId_id: { organizationId, id: importId } }
    const row = await tx.facilityImport.update({
      where,
      data: {
        linesLoaded: { increment: batch.taken },
        added: { increment: batch.added },
        updated: { increment: batch.updated },
        ...(batch.lastLine !== null && { lastLine: batch.lastLine }),
        movedAt: now(),
        version: nextVersion,
      },
    })
    if (batch.taken > 0) return true
    // refused lines stay as the report; what was taken in need not be kept twice
    await tx.facilityImportLine.deleteMany({ where: { organizationId, importId, verdict: { not: 'refused' } } })
    await tx.facilityImport.update({ where, data: { status: 'done', finishedAt: now() } })
    await recordChange(
      { tx, person: { userId } },
      {
        action: 'facility_import.finished',
        resource: 'facility_imports',
        resourceId: importId,
        meta: { added: row.added, updated: row.updated, refused: row.linesRefused },
      },
    )
    return false
  })
}
