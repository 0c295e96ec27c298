import type { Part, Visit } from './merge-parts.ts'

/** How much each byte weighs on a page, how many bytes one file less is worth, and how many parts it may ask for. */
export type Limit = Visit & { mostParts: number }
/** What a part is worth beyond the limit of a page, in bytes, whatever the page weighs. */
const BEYOND = 1_000_000
/** Enough for all parts that were ever given; then nothing is found any more. */
const ROUNDS = 12

/** Each part, the group that it is in, and the groups as they are at the moment. */
type Groups = { parts: readonly Part[]; imports: readonly (readonly number[])[]; of: number[] }

/** The numbers of the parts that each part imports. */
function importsBetween(parts: readonly Part[], importsOf: (id: string) => readonly string[]): number[][] {
  const at = new Map(parts.flatMap(({ modules }, part) => modules.map((id) => [id, part] as const)))
  return parts.map(({ modules }, part) => [
    ...new Set(
      modules
        .flatMap(importsOf)
        .flatMap((id) => at.get(id) ?? [])
        .filter((other) => other !== part),
    ),
  ])
}

type Group = { size: number; pages: Set<number>; imports: Set<number>; importedBy: number }

/** The groups with every page that asks for them, also by way of others; null where groups would import each other. */
function groupsWithPages({ parts, imports, of }: Groups): Map<number, Group> | null {
  const groups = new Map<number, Group>()
  for (const [part, group] of of.entries()) {
    const known = groups.get(group) ?? { size: 0, pages: new Set(), imports: new Set(), importedBy: 0 }
    known.size += parts[part]?.size ?? 0
    for (const page of parts[part]?.neededBy ?? []) known.pages.add(page)
    for (const other of imports[part] ?? []) if (of[other] !== group) known.imports.add(of[other] ?? group)
    groups.set(group, known)
  }
  for (const { imports: behind } of groups.values()) for (const one of behind) (groups.get(one) as Group).importedBy++
  const ready = [...groups.values()].filter(({ importedBy }) => importedBy === 0)
  for (const group of ready) {
    for (const behind of group.imports) {
      const other = groups.get(behind) as Group
      for (const page of group.pages) other.pages.add(page)
      if (--other.importedBy === 0) ready.push(other)
    }
  }
  return ready.length === groups.size ? groups : null
}

/** What all pages have to carry. */
function costOf(groups: Groups, limits: readonly Limit[]): number {
  const found = groupsWithPages(groups)
  if (!found) return Number.POSITIVE_INFINITY
  const files = limits.map(() => 0)
  const bytes = limits.map(() => 0)
  for (const { size, pages } of found.values()) {
    for (const page of pages) {
      files[page] = (files[page] ?? 0) + 1
      bytes[page] = (bytes[page] ?? 0) + size
    }
  }
  return limits.reduce((sum, { weight, request, mostParts }, page) => {
    const asked = files[page] ?? 0
    const beyond = Math.max(0, asked - mostParts)
    return sum + weight * ((bytes[page] ?? 0) + request * asked) + BEYOND * beyond * beyond
  }, 0)
}

/**
 * Moves parts between the groups that `mergeParts` made, and brings groups together, as long as the pages become lighter or keep a
 * limit of files that they did not keep: two parts at a time do not always help where several would. `mayMove` says whether a part
 * may stand beside another. Returns the groups, each with every page that asks for it.
 */
export function regroupParts(
  parts: readonly Part[],
  merged: readonly Part[],
  limits: readonly Limit[],
  importsOf: (id: string) => readonly string[],
  mayMove: (part: Part, beside: Part) => boolean,
): Part[] {
  const groupOf = new Map(merged.flatMap(({ modules }, group) => modules.map((id) => [id, group] as const)))
  const groups: Groups = {
    parts,
    imports: importsBetween(parts, importsOf),
    of: parts.map(({ modules }) => groupOf.get(modules[0] ?? '') ?? 0),
  }
  let cost = costOf(groups, limits)
  for (let round = 0; round < ROUNDS; round++) {
    const before = cost
    cost = moveParts(groups, limits, cost, mayMove)
    cost = joinGroups(groups, limits, cost)
    if (cost >= before) break
  }
  return [...(groupsWithPages(groups) ?? [])].map(([group, { size, pages }]) => ({
    neededBy: pages,
    size,
    modules: parts.flatMap(({ modules }, part) => (groups.of[part] === group ? modules : [])),
  }))
}

/** Moves each part to where the pages become lightest, or to a group of its own. */
function moveParts(
  groups: Groups,
  limits: readonly Limit[],
  given: number,
  mayMove: (part: Part, beside: Part) => boolean,
): number {
  let cost = given
  for (const [at, part] of groups.parts.entries()) {
    const beside = groups.of.flatMap((group, other) => (mayMove(part, groups.parts[other] as Part) ? [group] : []))
    let best = groups.of[at] ?? 0
    for (const group of new Set([...beside, Math.max(...groups.of) + 1])) {
      groups.of[at] = group
      const now = costOf(groups, limits)
      if (now < cost) [cost, best] = [now, group]
    }
    groups.of[at] = best
  }
  return cost
}

/** Brings two groups together, the two that help most first, until none help. */
function joinGroups(groups: Groups, limits: readonly Limit[], given: number): number {
  let cost = given
  for (;;) {
    const now = [...groups.of]
    const all = [...new Set(now)]
    const joined = all
      .flatMap((one, at) => all.slice(at + 1).map((other) => now.map((group) => (group === other ? one : group))))
      .map((of) => ({ of, cost: costOf({ ...groups, of }, limits) }))
      .toSorted((a, b) => a.cost - b.cost)[0]
    if (!joined || joined.cost >= cost) return cost
    groups.of.splice(0, now.length, ...joined.of)
    cost = joined.cost
  }
}
