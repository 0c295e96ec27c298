/** How much a page of words holds: lines, and letters in a line. */
export type PageRoom = { columns: number; rows: number }

const GAP = 0.6
const SENTENCE_END = /(?<=[.!?…])\s+/

const linesOf = (words: string, { columns }: PageRoom): number => Math.max(1, Math.ceil(words.length / columns))

/** A text that no page holds, in pieces that one does, cut between words. */
function pieces(text: string, room: PageRoom): string[] {
  const limit = room.columns * room.rows
  const made: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = made.at(-1)
    if (last === undefined || last.length + 1 + word.length > limit) made.push(word)
    else made[made.length - 1] = `${last} ${word}`
  }
  return made
}

/**
 * Words that are read aloud, on pages that a screen shows without scrolling: whole paragraphs where they fit, else whole sentences.
 * Each page is a list of paragraphs; nothing is left out.
 */
export function pagesOf(texts: readonly string[], room: PageRoom): string[][] {
  const pages: string[][] = []
  let used = room.rows + 1
  const put = (text: string, joins: boolean) => {
    const page = pages.at(-1)
    const last = page?.at(-1)
    const joined = joins && last !== undefined ? `${last} ${text}` : text
    const more = joins && last !== undefined ? linesOf(joined, room) - linesOf(last, room) : linesOf(text, room) + GAP
    if (page === undefined || used + more > room.rows + GAP) {
      pages.push([text])
      used = linesOf(text, room) + GAP
      return
    }
    if (joins && page.length > 0) page[page.length - 1] = joined
    else page.push(text)
    used += more
  }
  for (const paragraph of texts.flatMap((text) => text.split(/\n+/)).filter((one) => one.trim() !== '')) {
    if (linesOf(paragraph, room) <= room.rows) put(paragraph, false)
    else {
      const parts = paragraph.split(SENTENCE_END)
      for (const [at, sentence] of parts.entries())
        for (const piece of linesOf(sentence, room) <= room.rows ? [sentence] : pieces(sentence, room))
          put(piece, at > 0)
    }
  }
  return pages
}
