import LineBreaker from 'linebreak'

/** Scripts that write no spaces between words; where a word ends is known from dictionaries. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const WORDS = new Intl.Segmenter('en', { granularity: 'word' })

/** The places where a line may end. */
export function lineBreaks(text: string): ReadonlySet<number> {
  const places = new Set<number>()
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) places.add(next.position)
  if (UNSPACED.test(text))
    for (const { segment, index } of WORDS.segment(text))
      if (index > 0 && UNSPACED.test(segment) && UNSPACED.test(text[index - 1] ?? '')) places.add(index)
  return places
}
