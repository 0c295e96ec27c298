import { IMPORT_REFUSALS } from '@holdfast/domain/facilities/import-labels'
import type { ListColumn } from '@holdfast/domain/facilities/list-column'
import type { Tx } from '../../db/connect.ts'
import type { FacilityImport as Row } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { localize } from '../../kernel/localize.ts'
import { isStalled } from './facility-imports.queries.ts'

const OPEN = ['waiting', 'reading', 'checked', 'loading']

/** The `rule-refused` of an import, in the reader's language. */
export const refuseImport = (rule: keyof typeof IMPORT_REFUSALS, context: Pick<OrganizationContext, 'locale'>) =>
  problem('rule-refused', { rule, reason: localize(IMPORT_REFUSALS[rule], context) })

/** Begins an import, with what is known of the columns of its file. One that runs stands in the way; one that nobody finished is canceled. */
export async function beginImport(context: OrganizationContext, columns: readonly ListColumn[]): Promise<Row> {
  requireDistinct(columns)
  const { tx, organizationId, person, now } = context
  const open = await tx.facilityImport.findFirst({ where: { organizationId, status: { in: OPEN } } })
  if (open) {
    const locked = await lockImport(tx, organizationId, open.id)
    if (locked && isRunning(locked, now)) throw refuseImport('import_running', context)
    if (locked && OPEN.includes(locked.status)) await cancel(context, open.id)
  }
  const made = await tx.facilityImport.create({
    data: {
      organizationId,
      begunById: person.userId,
      begunBy: person.displayName,
      movedAt: now,
      columns: [...columns],
    },
  })
  await recordChange(context, { action: 'facility_import.begun', resource: 'facility_imports', resourceId: made.id })
  return made
}

function requireDistinct(columns: readonly ListColumn[]): void {
  const isTaken = (at: number, name: keyof ListColumn) =>
    columns.slice(0, at).some((column) => column[name] === columns[at]?.[name])
  const errors = columns.flatMap(({ field }, at) => [
    ...(isTaken(at, 'header') ? [{ path: `body/columns/${at}/header`, message: 'is named twice' }] : []),
    ...(field !== null && isTaken(at, 'field')
      ? [{ path: `body/columns/${at}/field`, message: 'is held by another column' }]
      : []),
  ])
  if (errors.length > 0) throw problem('invalid-request', { errors })
}

/** Puts an import aside, also while it is read or taken in; refused once it is over. */
export async function discardImport(context: OrganizationContext, importId: string, ifMatch: number): Promise<Row> {
  const { tx, organizationId } = context
  const row = orNotFound(await lockImport(tx, organizationId, importId))
  if (!OPEN.includes(row.status)) throw refuseImport('import_over', context)
  // each batch that is loaded makes a new version, and a cancel that waited for a batch would always come too late
  if (row.status !== 'loading') guardVersion(row, ifMatch)
  return cancel(context, importId)
}

/** Holds the import's row until the transaction ends, and reads it as it is then. */
export async function lockImport(tx: Tx, organizationId: string, id: string): Promise<Row | null> {
  await tx.$queryRaw`SELECT 1 FROM holdfast.facility_imports WHERE organization_id = ${organizationId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return tx.facilityImport.findUnique({ where: { organizationId_id: { organizationId, id } } })
}

const isRunning = (row: Row, now: Date): boolean =>
  (row.status === 'reading' || row.status === 'loading') && !isStalled(row, now)

async function cancel(context: OrganizationContext, id: string): Promise<Row> {
  const { tx, organizationId, now } = context
  await tx.facilityImportLine.deleteMany({ where: { organizationId, importId: id } })
  const canceled = await tx.facilityImport.update({
    where: { organizationId_id: { organizationId, id } },
    data: { status: 'canceled', movedAt: now, finishedAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'facility_import.canceled', resource: 'facility_imports', resourceId: id })
  return canceled
}
