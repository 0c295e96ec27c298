import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { FileRefused } from './file-reading.ts'

const MOST_ENTRIES = 500
/** All that a spreadsheet may unpack to. A file of 30,000 places needs about a quarter of it. */
const MOST_UNPACKED = 384 * 1024 * 1024
const FORMULAS = ['<f>', '<f ', '<f/', '<x:f>', '<x:f ']
const LONGEST_MARK = 5
const END_OF_DIRECTORY_BYTES = 22
const ZIP64_LOCATOR_BYTES = 20
const ZIP64_LOCATOR = 0x07064b50
const ZIP64_SIZES = 1

/**
 * Unpacks a spreadsheet once, within limits and keeping none of it, before any library reads it as a whole: a file that grows
 * beyond all measure, that is no zip file, or that has formulas in it is refused.
 */
export async function guardZip(zip: Buffer): Promise<void> {
  try {
    const archive = await fromBufferPromise(zip)
    if (archive.entryCount > MOST_ENTRIES) throw new FileRefused('file_too_large')
    if (!countsAgree(zip, archive)) throw new FileRefused('file_broken')
    let left = MOST_UNPACKED
    for await (const entry of archive.eachEntry()) {
      if (hasSizesElsewhere(entry)) throw new FileRefused('file_broken')
      if (entry.uncompressedSize > left) throw new FileRefused('file_too_large')
      // the size in the directory may be wrong: the stream fails where the entry is longer than that
      const data = await archive.openReadStreamPromise(entry)
      left -= await scan(data, isSheet(entry) ? FORMULAS : [])
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : new FileRefused('file_broken')
  }
}

// The library that reads the spreadsheet takes the number of entries from another field, knows ZIP64 differently and ignores a
// second name of an entry. What it would read otherwise than yauzl is refused, so that both see the same entries and sizes.
function countsAgree(zip: Buffer, { comment, entryCount }: ZipFile): boolean {
  const end = zip.length - END_OF_DIRECTORY_BYTES - comment.length
  const locator = end - ZIP64_LOCATOR_BYTES
  const isZip64 = locator >= 0 && zip.readUInt32LE(locator) === ZIP64_LOCATOR
  return !isZip64 && zip.readUInt16LE(end + 8) === entryCount
}
const hasSizesElsewhere = ({ extraFields }: Entry): boolean => extraFields.some(({ id }) => id === ZIP64_SIZES)
const isSheet = ({ fileNameRaw }: Entry): boolean =>
  /^xl\/worksheets\/[^/]+\.xml$/i.test(fileNameRaw.toString('latin1'))

/** The size of an entry, which must have none of the marks in it. */
async function scan(data: Readable, marks: readonly string[]): Promise<number> {
  let size = 0
  let tail = Buffer.alloc(0)
  for await (const chunk of data as AsyncIterable<Buffer>) {
    size += chunk.length
    if (marks.length === 0) continue
    // a mark may begin in one chunk and end in the next
    const text = Buffer.concat([tail, chunk])
    if (marks.some((mark) => text.includes(mark))) throw new FileRefused('file_formulas')
    tail = text.subarray(-(LONGEST_MARK - 1))
  }
  return size
}
