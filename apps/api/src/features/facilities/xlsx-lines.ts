import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import pLimit from 'p-limit'
import type { FileProblem } from '@holdfast/domain/facilities/import-labels'
import { problem } from '../../kernel/problem.ts'
import { type FileLine, type FileNotes, FileRefused } from './file-reading.ts'
import { SheetReader } from './sheet-lines.ts'
import type { SheetPiece, ThreadAnswer } from './xlsx-thread.ts'

const LARGEST_SPREADSHEET = 32 * 1024 * 1024
const THREAD_MEGABYTES = 1024
const THREAD_SECONDS = 120

// a thread may take much memory, so one spreadsheet is read after the other
const oneAtATime = pLimit(1)

/** The places of the spreadsheet, and its key sheet. A thread of its own reads it, with memory and time that end. */
export async function* xlsxLines(chunks: AsyncIterable<Buffer>, notes: FileNotes): AsyncGenerator<FileLine> {
  const readers = new Map<number, SheetReader>()
  for await (const { sheet, firstLine, rows } of sheetPieces(chunks)) {
    const reader = readers.get(sheet) ?? new SheetReader(notes)
    readers.set(sheet, reader)
    const [header] = rows
    if (firstLine === 1 && header) reader.begin(header)
    const lines = firstLine === 1 ? rows.slice(1) : rows
    const offset = firstLine === 1 ? 2 : firstLine
    for (const [at, cells] of lines.entries()) {
      if (reader.kind === 'key') reader.key(cells)
      if (!holdsPlaces(reader)) continue
      const found = reader.place(offset + at, cells)
      if (found) yield found
    }
  }
  const sheets = [...readers.values()]
  const unread = sheets.filter(({ kind }) => kind === undefined)
  // a key that can be read does not hide places that cannot
  if (unread.length === sheets.length || (!sheets.some(holdsPlaces) && unread.some((one) => one.looksLikePlaces)))
    throw new FileRefused('file_columns')
}

const holdsPlaces = ({ kind }: SheetReader): boolean => kind === 'places' || kind === 'list'

/** Each is in memory while it waits for its turn. */
const MOST_SPREADSHEETS = 5
let spreadsheets = 0

async function* sheetPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<SheetPiece> {
  if (spreadsheets >= MOST_SPREADSHEETS) throw problem('not-available')
  spreadsheets += 1
  try {
    yield* sheetPiecesInTurn(chunks)
  } finally {
    spreadsheets -= 1
  }
}

async function* sheetPiecesInTurn(chunks: AsyncIterable<Buffer>): AsyncGenerator<SheetPiece> {
  const whole: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > LARGEST_SPREADSHEET) throw new FileRefused('file_too_large')
    whole.push(chunk)
  }
  const bytes = new Uint8Array(Buffer.concat(whole)).buffer
  whole.length = 0
  const done = await turn()
  try {
    yield* piecesOfThread(bytes)
  } finally {
    done()
  }
}

/** Waits until no other spreadsheet is read; the answer ends the turn. */
const turn = (): Promise<() => void> =>
  new Promise((begin) => {
    const ended = Promise.withResolvers<void>()
    void oneAtATime(() => {
      begin(ended.resolve)
      return ended.promise
    })
  })

async function* piecesOfThread(bytes: ArrayBuffer): AsyncGenerator<SheetPiece> {
  const thread = new Worker(new URL('./xlsx-thread.ts', import.meta.url), {
    workerData: bytes,
    transferList: [bytes],
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
  })
  try {
    for (;;) {
      thread.postMessage('more')
      const answer = await answerOf(thread)
      if ('refused' in answer) throw new FileRefused(answer.refused as FileProblem)
      if ('end' in answer) return
      yield answer.piece
    }
  } finally {
    await thread.terminate()
  }
}

/** The next answer; a thread that ran out of memory or time found a file that is too much. */
async function answerOf(thread: Worker): Promise<ThreadAnswer> {
  const end = AbortSignal.timeout(THREAD_SECONDS * 1000)
  try {
    const [answer] = (await once(thread, 'message', { signal: end })) as [ThreadAnswer]
    return answer
  } catch (error) {
    const code = (error as { code?: string }).code
    throw code === 'ERR_WORKER_OUT_OF_MEMORY' || end.aborted ? new FileRefused('file_too_large') : error
  }
}
