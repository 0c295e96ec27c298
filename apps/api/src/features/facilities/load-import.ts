import type { facilityImportRoutes } from '@holdfast/contracts/facility-imports'
import type { z } from 'zod'
import type { OrganizationContext, SessionContext } from '../../kernel/context.ts'
import { uuidv7 } from '../../kernel/ids.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { lockImport, refuseImport } from './start-import.ts'
import { findImport, isStalled } from './facility-imports.queries.ts'
import { type ImportKey, inOwnRun } from './validate-import.ts'
import { loadLines } from './loaded-lines.ts'

const BATCH = 1000

/** Says that the lines are to be taken in, and by whom; the work itself begins when that is kept (`carryOn`). */
export async function startLoading(
  context: OrganizationContext,
  importId: string,
  { asOf, keyYear }: z.output<typeof facilityImportRoutes.load.body>,
): Promise<string> {
  const { tx, organizationId, now } = context
  await findImport(context, importId)
  const row = await lockImport(tx, organizationId, importId)
  if (!row || row.status === 'done' || row.status === 'dropped') throw refuseImport('import_over', context)
  const resumes = row.status === 'loading' && isStalled(row, now)
  if (!resumes && (row.status === 'loading' || row.status === 'reading')) throw refuseImport('import_running', context)
  if (!resumes && row.status !== 'checked') throw refuseImport('import_not_checked', context)
  if (asOf > now.toISOString().slice(0, 10)) throw invalidField('body/asOf', 'must not be after today')
  await tx.facilityImport.update({
    where: { organizationId_id: { organizationId, id: importId } },
    data: {
      status: 'loading',
      workerId: uuidv7(),
      movedAt: now,
      version: nextVersion,
      // what was begun goes on as it was begun
      ...(!resumes && { asOf: new Date(`${asOf}T00:00:00Z`), keyYear: keyYear ?? Number(asOf.slice(0, 4)) }),
    },
  })
  await recordChange(context, {
    action: resumes ? 'facility_import.resumed' : 'facility_import.started',
    resource: 'facility_imports',
    resourceId: importId,
    meta: { from: row.lastLine },
  })
  return importId
}

/** Takes the lines in, a thousand by a thousand, each in one transaction with how far it came; stops when told to. */
export async function resume(
  session: SessionContext,
  key: ImportKey,
  workerId: string,
  stop: AbortSignal,
): Promise<void> {
  while (!stop.aborted) {
    const more = await inOwnRun(session, key, workerId, async (tx) => {
      const now = session.runtime.now()
      const batch = await loadLines(tx, key, BATCH)
      const where = { organizationId_id: { organizationId: key.organizationId, id: key.importId } }
      const row = await tx.facilityImport.update({
        where,
        data: {
          linesLoaded: { increment: batch.taken },
          added: { increment: batch.added },
          updated: { increment: batch.updated },
          ...(batch.lastLine !== null && { lastLine: batch.lastLine }),
          movedAt: now,
          version: nextVersion,
        },
      })
      if (batch.taken > 0) return true
      // refused lines stay as the report; what was taken in need not be kept twice
      await tx.facilityImportLine.deleteMany({ where: { ...key, verdict: { not: 'refused' } } })
      await tx.facilityImport.update({ where, data: { status: 'done', workerId: null, finishedAt: now } })
      await recordChange(
        { tx, person: session.person },
        {
          action: 'facility_import.done',
          resource: 'facility_imports',
          resourceId: key.importId,
          meta: { added: row.added, updated: row.updated, refused: row.linesRefused },
        },
      )
      return false
    })
    if (!more) return
  }
}
