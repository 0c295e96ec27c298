import { inflateRawSync } from 'node:zlib'
import { FileRefused } from './file-reading.ts'

const MOST_ENTRIES = 500
/** All that a spreadsheet may unpack to. A file of 30,000 places needs about a quarter of it. */
const MOST_UNPACKED = 384 * 1024 * 1024
const FORMULAS = ['<f>', '<f ', '<f/', '<x:f>', '<x:f ']

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

/**
 * Unpacks a spreadsheet once, within limits, before any library does: a file that grows beyond all measure, that is no zip
 * file, or that has formulas in it is refused.
 */
export function guardZip(zip: Buffer): void {
  let left = MOST_UNPACKED
  for (const { name, data } of entriesOf(zip, () => left)) {
    left -= data.length
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name) && FORMULAS.some((mark) => data.includes(mark)))
      throw new FileRefused('file_formulas')
  }
}

function* entriesOf(zip: Buffer, left: () => number): Generator<{ name: string; data: Buffer }> {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > zip.length || zip.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new FileRefused('file_broken')
  const count = zip.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new FileRefused('file_too_large')
  let at = zip.readUInt32LE(end + 16)
  for (let entry = 0; entry < count; entry += 1) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new FileRefused('file_broken')
    const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)]
    const [packed, unpacked] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)]
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = zip.readUInt32LE(at + 42)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    at += 46 + nameLength + extraLength + noteLength
    if ((flags & 1) === 1 || (method !== 0 && method !== 8)) throw new FileRefused('file_broken')
    if (unpacked > left()) throw new FileRefused('file_too_large')
    if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL_ENTRY) throw new FileRefused('file_broken')
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    if (from + packed > zip.length) throw new FileRefused('file_broken')
    yield { name, data: unpack(zip.subarray(from, from + packed), method, left()) }
  }
}

function unpack(packed: Buffer, method: number, most: number): Buffer {
  if (method === 0) return packed
  try {
    // what the directory says of the size may be a lie; this limit holds
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    throw new FileRefused(
      (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'file_too_large' : 'file_broken',
    )
  }
}
