/** Letters as rules compare them: lower case, without accents, with straight apostrophes and quotation marks. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”«»„]/g, '"')

/** One sentence as it was typed, and what rules look at: the writer's own words apart from words they quote. */
export type Sentence = {
  text: string
  /** Folded, with quoted speech blanked out. */
  own: string
  /** Folded quoted speech alone; empty where nothing is quoted. */
  quoted: string
}

const END = /[.!?…]+["”»’')\]]*(?=\s|$)|\n+/g
const ABBREVIATION = /\b(?:dr|mr|mrs|ms|st|vs|sr|sra|ud|uds|no|a\.m|p\.m)\.$/i

/** The sentences of a text. Quotation marks may span several of them, but not a new paragraph. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  let inQuote = false
  const add = (end: number) => {
    const raw = text.slice(start, end)
    start = end
    if (raw.trim() === '') return
    const [own, quoted, stillOpen] = apart(fold(raw), inQuote)
    inQuote = stillOpen && !raw.endsWith('\n')
    found.push({ text: raw.trim(), own, quoted })
  }
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!ABBREVIATION.test(text.slice(start, end))) add(end)
  }
  add(text.length)
  return found
}

/** Own and quoted words of a folded sentence, and whether a quotation goes on after it. */
function apart(folded: string, open: boolean): [own: string, quoted: string, stillOpen: boolean] {
  const own: string[] = []
  const quoted: string[] = []
  let inside = open
  for (const piece of folded.split('"')) {
    ;(inside ? quoted : own).push(piece)
    inside = !inside
  }
  return [own.join(' " '), quoted.join(' ').trim(), !inside]
}

const NEGATOR = /(?:\b(?:not|never|no|nor|nothing|nobody|without|neither|cannot|nunca|jamas|nada|sin|ni|tampoco)|n't)\b/
const WINDOW = 4

/** Whether a negation stands shortly before this place, in the same clause: “it is not your fault”. */
export function isNegated(folded: string, index: number): boolean {
  const clause =
    folded
      .slice(0, index)
      .split(/[,;:—–]/)
      .at(-1) ?? ''
  return NEGATOR.test(clause.split(/\s+/).filter(Boolean).slice(-WINDOW).join(' '))
}

/** A pattern for folded words: these, then at most `gap` others, then those. */
export const near = (first: string, then: string, gap = 4): RegExp =>
  new RegExp(`\\b(?:${first})(?:\\W+\\w+){0,${gap}}?\\W+(?:${then})\\b`)
