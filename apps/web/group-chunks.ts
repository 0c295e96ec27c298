import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { mergeParts, type Part } from './merge-parts.ts'
import { type Limit, regroupParts } from './regroup-parts.ts'

type ModuleInfo = { code: string | null; importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] }
type Graph = { getModuleInfo: (id: string) => ModuleInfo | null }

const source = (path: string): string => join(import.meta.dirname, 'src', path)
const MAIN = source('main.ts')
const APP = source('app/app.tsx')
const ROUTER = source('app/router.tsx')
const PUBLIC_PAGES = source('app/public-pages.ts')
const PLAN_LAYOUT = source('pages/plan/plan-layout.tsx')
/** Pages that are often opened first. */
const OFTEN_FIRST = /(home|case|statement)-page/
/** How much a byte weighs on each kind of page, how many bytes a file is worth to it, and how many parts it may ask for. */
const LIMITS = {
  public: { weight: 2_000, request: 3_000, mostParts: 3 },
  often: { weight: 200, request: 3_000, mostParts: 7 },
  other: { weight: 1, request: 8_000, mostParts: 8 },
} satisfies Record<string, Limit>
/** What pairs of parts are first brought together by: files weigh more, since no part is moved yet. */
const PAIRS = {
  public: { weight: 1_000, request: 3_000 },
  often: { weight: 100, request: 4_500 },
  other: { weight: 1, request: 25_000 },
}
/** They stand with what is loaded behind them. */
const FIRST = new Set([APP, PLAN_LAYOUT])
/** What loads all chunks but the first two. */
const LOADER = /vite\/preload-helper/
/** The texts of the app and those of the public pages, in the language named by the folder: every page of the app needs both. */
const APP_TEXTS = /[\\/]locales[\\/](\w+)[\\/](?:home\.po|public\.po\?lingui)$/
/** React changes least and stays apart. */
const REACT = /node_modules[\\/](react|react-dom|scheduler)[\\/]/

/** What a module imports before it runs, itself included. */
function closureOf(entry: string, graph: Graph): Set<string> {
  const found = new Set<string>()
  const follow = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    graph.getModuleInfo(id)?.importedIds.forEach(follow)
  }
  follow(entry)
  return found
}

/** Every module that is loaded by itself, each with what it imports. */
function closures(graph: Graph): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const follow = (entry: string): void => {
    if (found.has(entry)) return
    const closure = closureOf(entry, graph)
    found.set(entry, closure)
    for (const id of closure) graph.getModuleInfo(id)?.dynamicallyImportedIds.forEach(follow)
  }
  follow(MAIN)
  return found
}

const loadedBy = (id: string, graph: Graph): readonly string[] => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []

/** What is loaded by itself when a page is opened first. */
type FirstVisit = { entries: readonly string[]; kind: keyof typeof LIMITS }

function visitsOf(graph: Graph): FirstVisit[] {
  const isOfPlan = (page: string): boolean => page.includes('/pages/plan/') && page !== PLAN_LAYOUT
  return [
    ...loadedBy(PUBLIC_PAGES, graph).map((page) => ({
      entries: [page],
      kind: 'public' as const,
    })),
    ...loadedBy(ROUTER, graph).map((page) => ({
      entries: [APP, ...(isOfPlan(page) ? [PLAN_LAYOUT] : []), page],
      kind: OFTEN_FIRST.test(page) ? ('often' as const) : ('other' as const),
    })),
  ]
}

/** The name of the chunk of each module that is not left to the bundler. */
function planChunks(graph: Graph): ReadonlyMap<string, string> {
  const loads = closures(graph)
  const visits = visitsOf(graph)
  const inMain = loads.get(MAIN) ?? new Set()
  const parts = new Map<string, Part & { modules: string[] }>()
  for (const id of new Set([...loads.values()].flatMap((closure) => [...closure]))) {
    if (inMain.has(id) || REACT.test(id)) continue
    const entries = [...loads].flatMap(([entry, closure]) => (closure.has(id) ? [entry] : []))
    const neededBy = visits.flatMap((visit, at) => (visit.entries.some((entry) => entries.includes(entry)) ? [at] : []))
    // what one page needs stands in the chunk of that page
    const isOfOne = entries.length === 1 && !entries.some((entry) => FIRST.has(entry) || OFTEN_FIRST.test(entry))
    if (isOfOne || neededBy.length === 0) continue
    const key = neededBy.join()
    const part = parts.get(key) ?? { neededBy: new Set(neededBy), size: 0, modules: [] as string[] }
    part.size += gzipSync(graph.getModuleInfo(id)?.code ?? '').length
    part.modules.push(id)
    parts.set(key, part)
  }
  const imports = (id: string): readonly string[] => graph.getModuleInfo(id)?.importedIds ?? []
  const isPublic = ({ neededBy }: Part): boolean => [...neededBy].some((page) => visits[page]?.kind === 'public')
  const pairs = [true, false].flatMap((side) =>
    mergeParts(
      [...parts.values()].filter((part) => isPublic(part) === side),
      visits.map(({ kind }) => PAIRS[kind]),
      imports,
    ),
  )
  const chunks = regroupParts(
    [...parts.values()],
    pairs,
    visits.map(({ kind }) => LIMITS[kind]),
    imports,
    (part, beside) => isPublic(part) === isPublic(beside),
  )
  const frame = [...inMain].map((id) => [id, 'frame'] as const)
  return new Map([
    ...frame,
    ...chunks.flatMap(({ modules, neededBy }, at) => {
      // what came together for all of them needs no file of its own
      const name = neededBy.size === visits.length ? 'frame' : nameOf(modules, at)
      return modules.map((id) => [id, name] as const)
    }),
  ])
}

const nameOf = (modules: readonly string[], at: number): string => (modules.includes(APP) ? 'app' : `part-${at + 1}`)

let planned: ReadonlyMap<string, string> | undefined

/**
 * The chunks of the built app, so that a first page is a few files instead of fifty. What only one page needs stands in the chunk
 * of that page, and what every page needs in that of `main.ts`; all that several pages share is brought together by
 * `mergeParts` and `regroupParts`.
 */
export const CHUNKS = [
  { name: 'react', test: REACT, priority: 2 },
  {
    name: (id: string): string | null => {
      const [, locale] = APP_TEXTS.exec(id) ?? []
      return locale ? `texts-${locale}` : null
    },
    debugName: 'texts of the app',
    priority: 2,
  },
  {
    name: (id: string, graph: Graph): string | null =>
      LOADER.test(id) ? 'frame' : ((planned ??= planChunks(graph)).get(id) ?? null),
    debugName: 'parts',
    priority: 1,
  },
]
