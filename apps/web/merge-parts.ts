/** Modules that the same pages need, by the numbers of the pages, and their size in bytes. */
export type Part = { neededBy: ReadonlySet<number>; size: number; modules: readonly string[] }

/** How many parts a page may ask for. */
const MOST_PARTS = 4
/** How much more a file is worth that is too many. */
const BEYOND = 3

type Load = { bytes: number; parts: number }
type Imports = ReadonlyMap<Part, ReadonlySet<Part>>

const loadOf = (parts: readonly Part[]): Load => ({
  bytes: parts.reduce((sum, { size }) => sum + size, 0),
  parts: parts.length,
})
const neededOn = (page: number, parts: readonly Part[]): Part[] => parts.filter(({ neededBy }) => neededBy.has(page))

/** Each part with all that it imports, directly or by way of others. */
function withImports(parts: readonly Part[], imports: (id: string) => readonly string[]): Imports {
  const partOf = new Map(parts.flatMap((part) => part.modules.map((id) => [id, part] as const)))
  const direct = new Map(
    parts.map((part) => [part, new Set(part.modules.flatMap(imports).flatMap((id) => partOf.get(id) ?? []))] as const),
  )
  const closureOf = (part: Part): Set<Part> => {
    const found = new Set([part])
    for (const one of found) for (const imported of direct.get(one) ?? []) found.add(imported)
    return found
  }
  return new Map(parts.map((part) => [part, closureOf(part)]))
}

/** Two parts, and all by way of which one imports the other: left out, they and the one file would import each other. */
function withThose(one: Part, other: Part, imports: Imports): Part[] {
  const between = (from: Part, to: Part): Part[] =>
    [...(imports.get(from) ?? [])].filter((third) => third !== from && third !== to && imports.get(third)?.has(to))
  return [one, other, ...between(one, other), ...between(other, one)]
}

/** How much a page weighs against others, and how many bytes one file less is worth to it. */
export type Visit = { weight: number; request: number }
type Page = Load & Visit

/** How much lighter the pages become when parts become one file; below zero where they become heavier, or one of them too heavy. */
function gainOf(together: readonly Part[], imports: Imports, pages: readonly Page[]): number {
  const behind = new Set(together.flatMap((part) => [...(imports.get(part) ?? [])]))
  for (const part of together) behind.delete(part)
  const { bytes: whole } = loadOf(together)
  let gain = 0
  for (const [at, page] of pages.entries()) {
    const there = neededOn(at, together)
    if (there.length === 0) continue
    const missing = [...behind].filter(({ neededBy }) => !neededBy.has(at))
    const bytes = whole - loadOf(there).bytes + loadOf(missing).bytes
    gain +=
      ((there.length - 1 - missing.length) * page.request * (page.parts > MOST_PARTS ? BEYOND : 1) - bytes) *
      page.weight
  }
  return gain
}

function merge(together: readonly Part[], parts: readonly Part[], imports: Imports): Part[] {
  const neededBy = new Set(together.flatMap((part) => [...part.neededBy]))
  const behind = new Set(together.flatMap((part) => [...(imports.get(part) ?? [])]))
  const rest = parts
    .filter((part) => !together.includes(part))
    .map((part) => (behind.has(part) ? { ...part, neededBy: new Set([...part.neededBy, ...neededBy]) } : part))
  return [...rest, { neededBy, size: loadOf(together).bytes, modules: together.flatMap(({ modules }) => modules) }]
}

/**
 * Brings parts together as long as the pages become lighter by it: a file less to ask for is worth some bytes that a page does not
 * need.
 */
export function mergeParts(
  given: readonly Part[],
  visits: readonly Visit[],
  importsOf: (id: string) => readonly string[],
): Part[] {
  let parts = [...given]
  for (;;) {
    const imports = withImports(parts, importsOf)
    const pages = visits.map((visit, page) => ({ ...loadOf(neededOn(page, parts)), ...visit }))
    const best = parts
      .flatMap((one, at) => parts.slice(at + 1).map((other) => withThose(one, other, imports)))
      .map((together) => ({ together, gain: gainOf(together, imports, pages) }))
      .filter(({ gain }) => gain > 0)
      .toSorted((a, b) => b.gain - a.gain)[0]
    if (!best) return parts
    parts = merge(best.together, parts, imports)
  }
}
