/** Some words of two texts: in both, only in the first, or only in the second. */
export type WordRun = { kind: 'same' | 'out' | 'in'; text: string }

const tokensOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? []

/** How many tokens the ends of both texts have in common, from each place in the first and the second. */
function commonLengths(first: readonly string[], second: readonly string[]): number[][] {
  const lengths = Array.from({ length: first.length + 1 }, () => Array<number>(second.length + 1).fill(0))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = first.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] ?? []
    for (let j = second.length - 1; j >= 0; j -= 1)
      row[j] = first[i] === second[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  return lengths
}

/**
 * The words that differ between two wordings of a text, in reading order: what only `before` has comes ahead of what only `after`
 * has at the same place. Spaces count as words, so that the runs put together give both texts again.
 */
export function wordDiff(before: string, after: string): WordRun[] {
  const [first, second] = [tokensOf(before), tokensOf(after)]
  const lengths = commonLengths(first, second)
  const runs: WordRun[] = []
  const add = (kind: WordRun['kind'], text: string) => {
    const last = runs.at(-1)
    if (last?.kind === kind) last.text += text
    else runs.push({ kind, text })
  }
  let [i, j] = [0, 0]
  while (i < first.length || j < second.length) {
    const [out, into] = [first[i], second[j]]
    if (out !== undefined && out === into) {
      add('same', out)
      i += 1
      j += 1
    } else if (out !== undefined && (into === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      add('out', out)
      i += 1
    } else if (into !== undefined) {
      add('in', into)
      j += 1
    }
  }
  return runs
}
