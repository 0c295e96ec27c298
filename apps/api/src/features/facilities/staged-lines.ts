import { createHash } from 'node:crypto'
import type { FacilityRow, LineProblem } from '@holdfast/domain/facilities/facility-row'
import { mergeRows } from '@holdfast/domain/facilities/merge-rows'
import type { LineVerdict } from '@holdfast/domain/facilities/import-labels'
import type { Tx } from '../../db/connect.ts'
import { REPORTED_LINES } from './facility-imports.queries.ts'

type KeyedRow = FacilityRow & { nameKey: string }
type StagedPlace = { naturalKey: string; facility: KeyedRow }

/** A judged line on its way to the table where it waits. */
export type StagedLine = { line: number; name: string; problems: LineProblem[] } & (
  | { facility?: undefined }
  | StagedPlace
)

type StagedLinesInput = { lines: StagedLine[]; format: string; listedBefore: number; now: Date }
type Key = { organizationId: string; importId: string }

/**
 * Keeps a batch of lines with what would become of each: compared with the directory in one statement. A place that was in
 * the file before is merged with that line. Returns how many lines were refused; the first thousand of the file stay to be read.
 */
export async function stageLines(
  tx: Tx,
  { organizationId, importId }: Key,
  { lines, format, listedBefore, now }: StagedLinesInput,
): Promise<number> {
  const given = lines.filter((line): line is StagedLine & StagedPlace => line.facility !== undefined)
  const before = await findBefore(tx, { organizationId, importId }, given)
  const places = merged([...before, ...given]).map((place) => ({ ...place, contentHash: hashOf(place.facility) }))
  const judged = await tx.$queryRaw<{ verdict: LineVerdict }[]>`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
        AS g(line int, name text, "naturalKey" text, "contentHash" text, facility jsonb)
    ), judged AS (
      SELECT g.*, CASE WHEN f.id IS NULL THEN 'new' WHEN f.source = 'own' THEN 'kept'
                       WHEN f.content_hash = g."contentHash" THEN 'same' ELSE 'changed' END AS verdict
      FROM given g LEFT JOIN holdfast.facilities f
        ON f.organization_id = ${organizationId}::uuid AND f.natural_key = g."naturalKey"
    )
    INSERT INTO holdfast.facility_import_lines
      (organization_id, import_id, line, verdict, name, natural_key, content_hash, facility)
    SELECT ${organizationId}::uuid, ${importId}::uuid, line, verdict, name, "naturalKey", "contentHash", facility
    FROM judged ORDER BY line
    ON CONFLICT (organization_id, import_id, natural_key) DO UPDATE
      SET verdict = EXCLUDED.verdict, content_hash = EXCLUDED.content_hash, facility = EXCLUDED.facility
    RETURNING verdict`
  const refused = lines
    .filter(({ facility }) => facility === undefined)
    .map(({ line, name, problems }) => ({ line, name, problems }))
  await tx.facilityImportLine.createMany({
    data: refused
      .slice(0, Math.max(0, REPORTED_LINES - listedBefore))
      .map((line) => ({ organizationId, importId, verdict: 'refused', ...line })),
  })
  const count = (rows: readonly { verdict: string }[], wanted: LineVerdict) =>
    rows.filter(({ verdict }) => verdict === wanted).length
  // a line of before may be judged anew with what was added to it
  const of = (wanted: LineVerdict) => ({ increment: count(judged, wanted) - count(before, wanted) })
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
      linesMerged: { increment: before.length + given.length - places.length },
      movedAt: now,
      version: { increment: 1 },
    },
  })
  return refused.length
}

/** The lines of earlier batches about the places of this one. */
async function findBefore(tx: Tx, { organizationId, importId }: Key, given: readonly StagedPlace[]) {
  const rows = await tx.facilityImportLine.findMany({
    where: { organizationId, importId, naturalKey: { in: given.map(({ naturalKey }) => naturalKey) } },
    select: { line: true, name: true, verdict: true, naturalKey: true, facility: true },
  })
  return rows.map((row) => ({
    ...row,
    naturalKey: row.naturalKey ?? '',
    facility: row.facility as unknown as KeyedRow,
  }))
}

type Place = StagedPlace & { line: number; name: string }

/** Each place once, under the line that named it first. */
function merged(lines: readonly Place[]): Place[] {
  const places = new Map<string, Place>()
  for (const { line, name, naturalKey, facility } of lines) {
    const first = places.get(naturalKey)
    if (first) first.facility = mergeRows(first.facility, facility)
    else places.set(naturalKey, { line, name, naturalKey, facility })
  }
  return [...places.values()]
}

/** What a place says, in one short text; fields in the order of their names, as the database returns them in another one. */
const hashOf = (facility: KeyedRow): string =>
  createHash('sha256')
    .update(JSON.stringify(facility, Object.keys(facility).toSorted()))
    .digest('base64url')
