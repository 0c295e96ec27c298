import { naturalKey } from '@holdfast/domain/facilities/facility'
import { judgeLine } from '@holdfast/domain/facilities/facility-row'
import { FILE_PROBLEM_LABELS } from '@holdfast/domain/facilities/import-labels'
import type { ListColumn } from '@holdfast/domain/facilities/list-column'
import type { Tx } from '../../db/connect.ts'
import { withTenant } from '../../db/with-tenant.ts'
import { withOrganization } from '../../http/enter.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { localize } from '../../kernel/localize.ts'
import { lockImport, refuseImport } from './start-import.ts'
import { type FileLine, type FileNotes, FileRefused, MOST_LINES } from './file-reading.ts'
import { readFile } from './read-file.ts'
import { serviceNames } from './service-names.ts'
import { type StagedLine, stageLines } from './staged-lines.ts'

const BATCH = 1000

/** An import and whose directory it is for. */
export type ImportKey = { organizationId: string; importId: string }

/**
 * Reads a file, judges each line and notes what would become of it; the directory is not touched. Each thousand lines are a
 * transaction of their own, so that the import can be watched meanwhile, and only those are in memory.
 */
export async function validateImport(
  session: SessionContext,
  key: ImportKey,
  { file, ifMatch }: { file: AsyncIterable<Buffer>; ifMatch: number },
): Promise<void> {
  const { reading, notes } = await claim(session, key, ifMatch)
  try {
    const { format, lines } = await readFile(file, notes)
    const counts = await stage(session, reading, { format, lines })
    if (counts.read === 0 && notes.names.fromFile.size === 0) throw new FileRefused('file_empty')
    await finish(session, reading, notes, counts.mended)
  } catch (error) {
    await startOver(session, reading)
    if (!(error instanceof FileRefused)) throw error
    throw problem('rule-refused', { rule: error.rule, reason: localize(FILE_PROBLEM_LABELS[error.rule], session) })
  }
}

/** A reading, and the version of the import that it left behind; another version says that somebody else has taken over. */
type Reading = ImportKey & { version: number }

/** One reader at a time: whoever gives a file takes over from a reading before, which stops with its next lines. */
function claim(
  session: SessionContext,
  { organizationId, importId }: ImportKey,
  ifMatch: number,
): Promise<{ reading: Reading; notes: FileNotes }> {
  return withOrganization(session, { organizationId }, async (context) => {
    const { tx, now } = context
    const row = orNotFound(await lockImport(tx, organizationId, importId))
    if (row.status === 'done' || row.status === 'canceled') throw refuseImport('import_over', context)
    if (row.status === 'loading') throw refuseImport('import_running', context)
    guardVersion(row, ifMatch)
    const version = await clear(tx, { organizationId, importId }, { status: 'reading', movedAt: now })
    const known = await tx.facilityServiceName.findMany({ where: { organizationId } })
    const notes: FileNotes = {
      names: serviceNames(known),
      exportPage: null,
      exportPages: null,
      unknown: new Map(),
      unlisted: 0,
      encoding: null,
      givenColumns: row.columns as ListColumn[],
      columns: [],
    }
    return { reading: { organizationId, importId, version }, notes }
  })
}

/** Deletes the lines that were read before; returns the new version of the import. */
async function clear(
  tx: Tx,
  { organizationId, importId }: ImportKey,
  data: { status: string; movedAt: Date },
): Promise<number> {
  await tx.facilityImportLine.deleteMany({ where: { organizationId, importId } })
  const { version } = await tx.facilityImport.update({
    where: { organizationId_id: { organizationId, id: importId } },
    data: {
      ...data,
      format: null,
      linesRead: 0,
      linesNew: 0,
      linesChanged: 0,
      linesSame: 0,
      linesKept: 0,
      linesRefused: 0,
      unknown: {},
      keyCodes: 0,
      encoding: null,
      zipsMended: 0,
      linesMerged: 0,
      unlisted: 0,
      exportPage: null,
      exportPages: null,
      version: nextVersion,
    },
  })
  return version
}

async function stage(
  session: SessionContext,
  reading: Reading,
  { format, lines }: { format: string; lines: AsyncGenerator<FileLine> },
): Promise<{ read: number; refused: number; mended: number }> {
  const counts = { read: 0, refused: 0, mended: 0 }
  const flush = async (batch: Judged[]) => {
    const refused = await continueReading(session, reading, (tx) =>
      stageLines(tx, reading, {
        lines: batch.map(({ staged }) => staged),
        format,
        listedBefore: counts.refused,
        now: session.runtime.now(),
      }),
    )
    counts.read += batch.length
    counts.refused += refused
    counts.mended += batch.filter(({ isZipMended }) => isZipMended).length
  }
  let batch: Judged[] = []
  for await (const line of lines) {
    // what the file says of a place takes many times the memory of what is kept of it
    batch.push(judge(line))
    if (batch.length < BATCH) continue
    if (counts.read + batch.length > MOST_LINES) throw new FileRefused('file_too_large')
    await flush(batch)
    batch = []
  }
  if (batch.length > 0) await flush(batch)
  return counts
}

type Judged = { staged: StagedLine; isZipMended: boolean }

function judge({ line, raw }: FileLine): Judged {
  const judged = judgeLine(raw)
  if (!judged.ok) return { staged: { line, name: judged.name, problems: judged.problems }, isZipMended: false }
  const { row, isZipMended } = judged
  const staged = {
    line,
    name: row.name,
    problems: [],
    naturalKey: naturalKey({ ...row, street: row.street ?? '' }),
    facility: { ...row, nameKey: row.name.toLowerCase() },
  }
  return { staged, isZipMended }
}

/** One transaction of this reading, which makes one new version; whoever lost the import to somebody else stops here. */
async function continueReading<T>(
  { runtime, person }: SessionContext,
  reading: Reading,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { organizationId, importId } = reading
  const result = await withTenant(runtime.database, { organizationId, userId: person.userId }, async (tx) => {
    const row = await lockImport(tx, organizationId, importId)
    if (row?.version !== reading.version) throw problem('busy')
    return work(tx)
  })
  reading.version += 1
  return result
}

function finish(session: SessionContext, reading: Reading, notes: FileNotes, zipsMended: number): Promise<void> {
  const { organizationId, importId } = reading
  return continueReading(session, reading, async (tx) => {
    const names = [...notes.names.fromFile.values()]
    const row = await tx.facilityImport.update({
      where: { organizationId_id: { organizationId, id: importId } },
      data: {
        status: 'checked',
        movedAt: session.runtime.now(),
        unknown: Object.fromEntries(notes.unknown),
        unlisted: notes.unlisted,
        keyCodes: names.length,
        encoding: notes.encoding,
        columns: notes.columns,
        zipsMended,
        exportPage: notes.exportPage,
        exportPages: notes.exportPages,
        version: nextVersion,
      },
    })
    for (const { code, category, name } of names) {
      const data = { category, name, keyYear: session.runtime.now().getUTCFullYear() }
      await tx.facilityServiceName.upsert({
        where: { organizationId_code: { organizationId, code } },
        create: { organizationId, code, ...data },
        update: data,
      })
    }
    await recordChange(
      { tx, person: session.person },
      {
        action: 'facility_import.checked',
        resource: 'facility_imports',
        resourceId: importId,
        meta: { lines: row.linesRead, refused: row.linesRefused },
      },
    )
  })
}

/** After a file that could not be read the import waits for another one. */
async function startOver(session: SessionContext, reading: Reading): Promise<void> {
  const again = { status: 'waiting', movedAt: session.runtime.now() }
  // where even this fails, another file can be given all the same
  await continueReading(session, reading, (tx) => clear(tx, reading, again)).catch(() => undefined)
}
