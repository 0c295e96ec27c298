import type { FacilityRow, LineProblem } from '@holdfast/domain/facilities/facility-row'
import type { LineVerdict } from '@holdfast/domain/facilities/import-labels'
import type { Tx } from '../../db/connect.ts'
import { REPORTED_LINES } from './facility-imports.queries.ts'

/** A judged line on its way to the table where it waits. */
export type StagedLine = { line: number; name: string; problems: LineProblem[] } & (
  | { facility?: undefined }
  | { naturalKey: string; contentHash: string; facility: FacilityRow & { nameKey: string } }
)

type StagedLinesInput = { lines: StagedLine[]; format: string; listedBefore: number; now: Date }

/**
 * Keeps a batch of lines with what would become of each: compared with the directory in one statement. A place that was in
 * the file before is refused. Returns how many lines were refused; the first thousand of the file stay to be read.
 */
export async function stageLines(
  tx: Tx,
  { organizationId, importId }: { organizationId: string; importId: string },
  { lines, format, listedBefore, now }: StagedLinesInput,
): Promise<number> {
  const good = lines.filter(({ facility }) => facility !== undefined)
  const judged = await tx.$queryRaw<{ line: number; verdict: LineVerdict | null }[]>`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(good)}::jsonb)
        AS g(line int, name text, "naturalKey" text, "contentHash" text, facility jsonb)
    ), judged AS (
      SELECT g.*, CASE WHEN f.id IS NULL THEN 'new' WHEN f.source = 'own' THEN 'kept'
                       WHEN f.content_hash = g."contentHash" THEN 'same' ELSE 'changed' END AS verdict
      FROM given g LEFT JOIN holdfast.facilities f
        ON f.organization_id = ${organizationId}::uuid AND f.natural_key = g."naturalKey"
    ), kept AS (
      INSERT INTO holdfast.facility_import_lines
        (organization_id, import_id, line, verdict, name, natural_key, content_hash, facility)
      SELECT ${organizationId}::uuid, ${importId}::uuid, line, verdict, name, "naturalKey", "contentHash", facility
      FROM judged ORDER BY line
      ON CONFLICT (organization_id, import_id, natural_key) DO NOTHING
      RETURNING line, verdict
    )
    SELECT g.line, k.verdict FROM given g LEFT JOIN kept k USING (line)`
  const doubled = new Set(judged.filter(({ verdict }) => verdict === null).map(({ line }) => line))
  const refused = lines
    .filter(({ line, facility }) => facility === undefined || doubled.has(line))
    .map(({ line, name, problems }) => ({ line, name, problems: problems.length > 0 ? problems : ['doubled'] }))
  await tx.facilityImportLine.createMany({
    data: refused
      .slice(0, Math.max(0, REPORTED_LINES - listedBefore))
      .map((line) => ({ organizationId, importId, verdict: 'refused', ...line })),
  })
  const of = (wanted: LineVerdict) => ({ increment: judged.filter(({ verdict }) => verdict === wanted).length })
  await tx.facilityImport.update({
    where: { organizationId_id: { organizationId, id: importId } },
    data: {
      format,
      linesRead: { increment: lines.length },
      linesNew: of('new'),
      linesChanged: of('changed'),
      linesSame: of('same'),
      linesKept: of('kept'),
      linesRefused: { increment: refused.length },
      movedAt: now,
      version: { increment: 1 },
    },
  })
  return refused.length
}
