const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Words that reveal the subject of a short message to other people or the loved one. */
const TELLING =
  /interven|rehab|detox|desintox|treatment|tratamiento|sober|sobri|drunk|borrach|drink|bebi|alcohol|drug|droga|addict|adicc|adict|overdos|sobredos|naloxon|narcan|holdfast/

/** Whether a code word for messages says more than it has to: it may be read over a shoulder (docs/practice.md 7.1). */
export function isTelling(code: string, alias: string): boolean {
  const folded = fold(code)
  const name = fold(alias)
    .replace(/\s*\(.*\)\s*$/, '')
    .trim()
  return (
    TELLING.test(folded) ||
    (name.length > 1 && new RegExp(`(^|[^\\p{L}])${escaped(name)}([^\\p{L}]|$)`, 'u').test(folded))
  )
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
