import { parentPort, workerData } from 'node:worker_threads'
import readXlsxFile from 'read-excel-file/universal'
import { FileRefused } from './file-reading.ts'
import { isKeyHeader } from './key-header.ts'
import { guardZip } from './zip-guard.ts'

/** A piece of one sheet: its first line's number, and the cells of its lines. */
export type SheetPiece = { sheet: number; firstLine: number; rows: unknown[][] }
/** What the reading thread sends: a thousand rows, the end, or why the file is refused. */
export type ThreadAnswer = { refused: string } | { piece: SheetPiece } | { end: true }

const PIECE = 1000

async function* piecesOf(bytes: ArrayBuffer): AsyncGenerator<SheetPiece> {
  await guardZip(Buffer.from(bytes))
  let sheets: { data: unknown[][] }[]
  try {
    sheets = (await readXlsxFile(bytes)) as { data: unknown[][] }[]
  } catch {
    throw new FileRefused('file_broken')
  }
  // the key first: it explains the codes of the places
  const order = sheets
    .map((sheet, at) => ({ sheet, at }))
    .toSorted((a, b) => Number(isKeyHeader(b.sheet.data[0])) - Number(isKeyHeader(a.sheet.data[0])))
  for (const { sheet, at } of order)
    for (let from = 0; from < sheet.data.length; from += PIECE)
      yield { sheet: at, firstLine: from + 1, rows: sheet.data.slice(from, from + PIECE) }
}

// the main thread asks for each piece, so that only one is on its way
const pieces = piecesOf(workerData as ArrayBuffer)
parentPort?.on('message', () => {
  const answer = (given: ThreadAnswer) => parentPort?.postMessage(given)
  pieces.next().then(
    ({ done, value }) => answer(done ? { end: true } : { piece: value }),
    (error: unknown) => answer({ refused: error instanceof FileRefused ? error.rule : 'file_broken' }),
  )
})
