import type { Tx } from '../../db/connect.ts'

/** How many lines a batch took, and what they did; `lastLine` null says that none was left. */
export type LoadedBatch = { taken: number; added: number; updated: number; lastLine: number | null }

/**
 * Takes the next waiting lines into the directory in one statement. The same place is written over, never twice; entries of
 * one's own, and what a newer file said, stay as they are; so does what the file has no column for.
 */
export async function loadLines(
  tx: Tx,
  { organizationId, importId }: { organizationId: string; importId: string },
  most: number,
): Promise<LoadedBatch> {
  const [batch] = await tx.$queryRaw<[LoadedBatch]>`
    WITH task AS (
      SELECT last_line, as_of, key_year FROM holdfast.facility_imports
      WHERE organization_id = ${organizationId}::uuid AND id = ${importId}::uuid
    ), batch AS (
      SELECT l.line, l.natural_key, l.content_hash, l.facility FROM holdfast.facility_import_lines l
      WHERE l.organization_id = ${organizationId}::uuid AND l.import_id = ${importId}::uuid
        AND l.facility IS NOT NULL AND l.line > (SELECT last_line FROM task)
      ORDER BY l.line LIMIT ${most}::int
    ), written AS (
      INSERT INTO holdfast.facilities AS f (
        organization_id, id, natural_key, source, content_hash, as_of, key_year, name, name_key, street, city, state, zip,
        phone, intake_phone, hotline, website, latitude, longitude, levels, codes, payers, languages, special_groups, notes)
      SELECT ${organizationId}::uuid, uuidv7(), b.natural_key, 'imported', b.content_hash, t.as_of,
        CASE WHEN r.codes IS NULL THEN coalesce(e.key_year, t.key_year) ELSE t.key_year END,
        r.name, r."nameKey", coalesce(r.street, e.street, ''), coalesce(r.city, e.city, ''), coalesce(r.state, e.state, ''),
        r.zip, coalesce(r.phone, e.phone, ''), coalesce(r."intakePhone", e.intake_phone, ''),
        coalesce(r.hotline, e.hotline, ''), coalesce(r.website, e.website, ''), coalesce(r.latitude, e.latitude),
        coalesce(r.longitude, e.longitude), coalesce(r.levels, e.levels, '{}'), coalesce(r.codes, e.codes, '{}'),
        coalesce(r.payers, e.payers, '{}'), coalesce(r.languages, e.languages, '{}'),
        coalesce(r."specialGroups", e.special_groups, '{}'), coalesce(r.notes, e.notes, '')
      FROM batch b CROSS JOIN task t CROSS JOIN LATERAL jsonb_to_record(b.facility) AS r(
        name text, "nameKey" text, street text, city text, state text, zip text, phone text, "intakePhone" text,
        hotline text, website text, latitude float8, longitude float8, levels text[], codes text[], payers text[],
        languages text[], "specialGroups" text[], notes text)
      LEFT JOIN holdfast.facilities e ON e.organization_id = ${organizationId}::uuid AND e.natural_key = b.natural_key
      ON CONFLICT (organization_id, natural_key) DO UPDATE SET
        name = EXCLUDED.name, name_key = EXCLUDED.name_key, street = EXCLUDED.street, city = EXCLUDED.city,
        state = EXCLUDED.state, zip = EXCLUDED.zip, phone = EXCLUDED.phone, intake_phone = EXCLUDED.intake_phone,
        hotline = EXCLUDED.hotline, website = EXCLUDED.website, latitude = EXCLUDED.latitude,
        longitude = EXCLUDED.longitude, levels = EXCLUDED.levels, notes = EXCLUDED.notes, codes = EXCLUDED.codes, payers = EXCLUDED.payers,
        languages = EXCLUDED.languages, special_groups = EXCLUDED.special_groups,
        content_hash = EXCLUDED.content_hash, as_of = EXCLUDED.as_of, key_year = EXCLUDED.key_year,
        version = f.version + 1, updated_at = now()
      WHERE f.source = 'imported' AND f.as_of <= EXCLUDED.as_of
        AND (f.content_hash, f.as_of, f.key_year) IS DISTINCT FROM (EXCLUDED.content_hash, EXCLUDED.as_of, EXCLUDED.key_year)
      RETURNING (xmax = 0) AS added
    )
    SELECT (SELECT count(*)::int FROM batch) AS taken, (SELECT max(line) FROM batch) AS "lastLine",
      (SELECT count(*)::int FROM written WHERE added) AS added, (SELECT count(*)::int FROM written WHERE NOT added) AS updated`
  return batch
}
