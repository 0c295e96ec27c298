import { createHash, type Hash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import * as z from 'zod'

/**
 * A backup is one compressed text: a line that says what it is, then for each table a line with its columns, its rows as
 * PostgreSQL's COPY writes them, `\.`, and a line with their number and checksum, and at last a line that says that it is whole.
 */
export const Heading = z.strictObject({
  format: z.literal('holdfast-backup-1'),
  migrations: z.array(z.string()),
  at: z.iso.datetime(),
})
const TableLine = z.strictObject({ table: z.string(), columns: z.array(z.string()) })
const SumLine = z.strictObject({ rows: z.int(), sha256: z.string() })
const EndLine = z.strictObject({ end: z.literal(true), tables: z.int() })

/** What stands after the rows of a table. */
export const END_OF_ROWS = '\\.'

/** The first line of an archive: its format, the migrations of its database, and when it was made. */
export type Heading = z.output<typeof Heading>
/** One table of an archive; its rows are read as they come. */
export type ArchivedTable = { table: string; columns: string[]; rows: AsyncIterable<string> }

/** A backup that cannot be read: cut off, changed, or none at all. */
class BrokenBackup extends Error {}

/**
 * Reads a backup from its beginning to its end. The rows of each table must be read before the next table is asked for;
 * throws `BrokenBackup` where the text is not what was written.
 */
export async function readArchive(
  input: Readable,
): Promise<{ heading: Heading; tables: AsyncIterable<ArchivedTable> }> {
  const lines = linesOf(input)
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next()
    if (done) throw new BrokenBackup('The backup is cut off or is none; nothing was restored.')
    return value
  }
  return { heading: parse(Heading, await next()), tables: readTables(next) }
}

/** Lines as COPY writes them, that end with a line feed alone; people's own text may hold every other kind of line end. */
async function* linesOf(input: Readable): AsyncGenerator<string, undefined> {
  const gunzip = createGunzip()
  const failed = new Promise<undefined>((resolve) => {
    pipeline(input, gunzip).catch(() => resolve(undefined))
  })
  let rest = Buffer.alloc(0)
  const chunks = gunzip[Symbol.asyncIterator]()
  for (;;) {
    const chunk = await Promise.race([chunks.next(), failed]).catch(() => undefined)
    if (!chunk || chunk.done) return undefined
    rest = Buffer.concat([rest, chunk.value])
    let from = 0
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
      yield rest.toString('utf8', from, end)
      from = end + 1
    }
    rest = rest.subarray(from)
  }
}

async function* readTables(next: () => Promise<string>): AsyncGenerator<ArchivedTable> {
  for (let count = 0; ; count += 1) {
    const line = parse(z.union([TableLine, EndLine]), await next())
    if ('end' in line) {
      if (line.tables !== count) throw new BrokenBackup('The backup lacks tables; nothing was restored.')
      return
    }
    const sum = { rows: 0, hash: createHash('sha256') }
    yield { ...line, rows: readRows(next, sum) }
    const { rows, sha256 } = parse(SumLine, await next())
    if (rows !== sum.rows || sha256 !== sum.hash.digest('hex'))
      throw new BrokenBackup(
        `The backup was changed: the rows of ${line.table} do not fit their checksum. Nothing was restored.`,
      )
  }
}

async function* readRows(next: () => Promise<string>, sum: { rows: number; hash: Hash }): AsyncGenerator<string> {
  for (let line = await next(); line !== END_OF_ROWS; line = await next()) {
    sum.rows += 1
    sum.hash.update(`${line}\n`)
    yield `${line}\n`
  }
}

function parse<S extends z.ZodType>(schema: S, line: string): z.output<S> {
  try {
    return schema.parse(JSON.parse(line))
  } catch {
    throw new BrokenBackup('This is not a backup of Holdfast, or it was changed; nothing was restored.')
  }
}
