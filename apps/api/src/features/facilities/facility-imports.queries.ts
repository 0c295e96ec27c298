import type { FacilityImport, ImportLine } from '@holdfast/contracts/facility-imports'
import type { FileAnswer } from '@holdfast/contracts/route'
import type { LineProblem } from '@holdfast/domain/facilities/facility-row'
import {
  type ImportStatus,
  isReadingOver,
  LINE_PROBLEM_LABELS,
  LINE_VERDICT_LABELS,
  type LineVerdict,
} from '@holdfast/domain/facilities/import-labels'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { FacilityImport as Row, FacilityImportLine } from '../../db/generated/client.ts'
import { organizationAbility } from '../../kernel/authorize.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { localize } from '../../kernel/localize.ts'
import { csvOf } from '../../kernel/csv-file.ts'

/** How many lines of one verdict a report holds. */
export const REPORTED_LINES = 1000

/** An import that nobody moves any more: its reading ended with its process, or its job has given up. */
export const isStalled = ({ status, movedAt, interrupted }: Row, now: Date): boolean =>
  interrupted || isReadingOver(status as ImportStatus, movedAt, now)

/** An import as it stands now; `can` says what may be done next by this person at this status. */
export function presentImport(context: OrganizationContext, row: Row): FacilityImport {
  const status = row.status as ImportStatus
  const interrupted = isStalled(row, context.now)
  const may = organizationAbility(context, 'facility.import')
  const when = (allowed: boolean) => (may.allowed && !allowed ? { allowed: false, why: 'import_status' } : may)
  return {
    id: row.id,
    status,
    format: row.format as FacilityImport['format'],
    asOf: toIsoDate(row.asOf),
    keyYear: row.keyYear,
    interrupted,
    linesRead: row.linesRead,
    new: row.linesNew,
    changed: row.linesChanged,
    same: row.linesSame,
    kept: row.linesKept,
    refused: row.linesRefused,
    unknown: row.unknown as Record<string, number>,
    unlisted: row.unlisted,
    keyCodes: row.keyCodes,
    encoding: row.encoding as FacilityImport['encoding'],
    columns: row.columns as FacilityImport['columns'],
    zipsMended: row.zipsMended,
    merged: row.linesMerged,
    exportPage: row.exportPage,
    exportPages: row.exportPages,
    linesLoaded: row.linesLoaded,
    added: row.added,
    updated: row.updated,
    begunBy: row.begunBy,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    version: row.version,
    can: {
      upload: when(status === 'waiting' || status === 'checked' || status === 'reading'),
      load: when(status === 'checked' || (status === 'loading' && interrupted)),
      cancel: when(status !== 'done' && status !== 'canceled'),
    },
  }
}

/** An import of this organization, or `not-found`. */
const findImport = async ({ tx, organizationId }: OrganizationContext, id: string): Promise<Row> =>
  orNotFound(await tx.facilityImport.findUnique({ where: { organizationId_id: { organizationId, id } } }))

/** How far an import is; asked again and again while it works. */
export const getImport = async (context: OrganizationContext, id: string): Promise<FacilityImport> =>
  presentImport(context, await findImport(context, id))

/** The imports of the organization, newest first. */
export async function listImports(
  context: OrganizationContext,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<{ items: FacilityImport[]; nextCursor: string | null }> {
  const { tx, organizationId } = context
  const rows = await tx.facilityImport.findMany({
    where: { organizationId, ...(cursor && { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  })
  const page = rows.slice(0, limit)
  return {
    items: page.map((row) => presentImport(context, row)),
    nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  }
}

type LinesQuery = { verdict: LineVerdict; cursor?: number | undefined; limit: number }

/** What happens to the lines of one verdict, in the order of the file. */
export async function listLines(
  context: OrganizationContext,
  importId: string,
  query: LinesQuery,
): Promise<{ items: ImportLine[]; nextCursor: string | null }> {
  await findImport(context, importId)
  const rows = await findLines(context, importId, { ...query, limit: query.limit + 1 })
  const page = rows.slice(0, query.limit)
  return {
    items: page.map((row) => presentLine(context, row)),
    nextCursor: rows.length > query.limit ? String(page.at(-1)?.line ?? 0) : null,
  }
}

/** The report as a file that a spreadsheet opens, and in which nothing can act as a formula. */
export async function reportOf(
  context: OrganizationContext,
  importId: string,
  verdict: LineVerdict,
): Promise<FileAnswer> {
  await findImport(context, importId)
  const rows = await findLines(context, importId, { verdict, limit: REPORTED_LINES })
  const lines = rows.map((row) => {
    const { line, name, reasons } = presentLine(context, row)
    return [String(line), localize(LINE_VERDICT_LABELS[verdict], context), name, reasons.join(' ')]
  })
  return { name: 'report.csv', bytes: csvOf([['line', 'verdict', 'name', 'reason'], ...lines]) }
}

const findLines = (
  { tx, organizationId }: OrganizationContext,
  importId: string,
  { verdict, cursor = 0, limit }: LinesQuery,
): Promise<Pick<FacilityImportLine, 'line' | 'verdict' | 'name' | 'problems'>[]> =>
  tx.facilityImportLine.findMany({
    where: { organizationId, importId, verdict, line: { gt: cursor } },
    orderBy: { line: 'asc' },
    take: limit,
    select: { line: true, verdict: true, name: true, problems: true },
  })

const presentLine = (
  context: OrganizationContext,
  row: Pick<FacilityImportLine, 'line' | 'verdict' | 'name' | 'problems'>,
): ImportLine => {
  const problems = row.problems as LineProblem[]
  return {
    line: row.line,
    verdict: row.verdict as LineVerdict,
    name: row.name,
    problems,
    reasons: problems.map((problem) => localize(LINE_PROBLEM_LABELS[problem], context)),
  }
}
