import type { PaperSize } from '@holdfast/domain/packs/paper-size'
import type { Block } from './layout.ts'
import { openDocument } from './pack-document.ts'
import { codePoints } from './sign-names.ts'
import { facts } from './table-block.ts'
import { heading, text } from './text-block.ts'

/** What somebody wrote or said at one time: who and when, and words with the names of their fields. */
export type Entry = { about: string; lines: readonly { label: string; words: string }[] }
/** Entries of one kind under a heading. */
export type RecordSection = { title: string; entries: readonly Entry[] }
/** What begins a new page. */
export type Chapter = { title: string; sections: readonly RecordSection[] }

/** A document for reading: chapters, and the few words around them, in the language of the reader. */
export type RecordOrder = {
  title: string
  lang: string
  paper: PaperSize
  chapters: readonly Chapter[]
  words: {
    about: string
    nothing: string
    foot: readonly string[]
    made: string
    continued: string
    page: string
    missing: string
  }
}

const SMALL = 11

/** Prints a record as a tagged PDF; each chapter begins on a new page, and every page says for whom it is and when it was made. */
export async function makeRecord({ title, lang, paper, chapters, words }: RecordOrder): Promise<Uint8Array> {
  const fill = (pattern: string, fills: Record<string, string | number>) =>
    pattern.replace(/\{(\w+)\}/g, (_, name: string) => String(fills[name] ?? ''))
  const document = openDocument<number>(
    { title, lang, size: paper },
    { continued: (named) => fill(words.continued, { title: named }) },
  )
  chapters.forEach((chapter, at) => {
    const blocks = chapter.sections.flatMap(blocksOf)
    const about = at === 0 ? [text(words.about, { size: SMALL, gap: 14 })] : []
    const empty = blocks.length === 0 ? [text(words.nothing)] : []
    document.sheet(at, chapter.title, [{ title: chapter.title, blocks: [...about, ...blocks, ...empty] }])
  })
  return document.bytes((_, page, pages) => ({
    start: words.foot,
    end: [words.made, fill(words.page, { page, pages })],
    stamp: null,
    note: (missing) => fill(words.missing, { signs: missing.map(codePoints).join(', ') }),
  }))
}

const blocksOf = ({ title, entries }: RecordSection): Block[] => [
  heading(title, { size: 16, gap: 8 }),
  ...entries.flatMap(({ about, lines }) => [
    ...(about ? [text(about, { face: 'bold', size: SMALL, gap: 3, staysWithNext: true })] : []),
    ...lines.map(({ label, words }) => (label ? facts([[label, words]], 0.28, 12) : text(words, { size: 12 }))),
  ]),
]
