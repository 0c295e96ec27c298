type Graph = { getModuleInfo: (id: string) => { importers: readonly string[] } | null }
type Group = {
  name: string | ((id: string, graph: Graph) => string | null)
  debugName?: string
  test?: RegExp
  priority: number
}

const WAYS = /apps\/web\/src\/app\/doors\.ts$/
const FRAME = /apps\/web\/src\/app\/start\.tsx$/
const APP = /apps\/web\/src\/app\/app\.tsx$/
// what somebody sees first who is signed in
const HOME_LIST = /apps\/web\/src\/pages\/home-page\.tsx$/
const CASE_HOME = /apps\/web\/src\/pages\/case-page\.tsx$/
const JOIN = /apps\/web\/src\/pages\/public\/join-page\.tsx$/
// a copy of the sample is made in a few ways, and an invitation asks for more, whose words no other way in needs
const DOOR = /apps\/web\/src\/pages\/public\/(?!sample|join)[\w-]+-page\.tsx$/

/** Which files that match, a module is loaded by, itself included. */
function loadersOf(target: RegExp): (id: string, graph: Graph) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  const collect = (id: string, graph: Graph, seen: Set<string>): string[] => {
    if (target.test(id)) return [id]
    if (seen.has(id)) return []
    seen.add(id)
    return (graph.getModuleInfo(id)?.importers ?? []).flatMap((importer) => collect(importer, graph, seen))
  }
  return (id, graph) => {
    const found = known.get(id) ?? new Set(collect(id, graph, new Set()))
    known.set(id, found)
    return found
  }
}

type Loaders = ReadonlySet<string>
const some = (loaders: Loaders, target: RegExp): boolean => [...loaders].some((loader) => target.test(loader))

/** What these load, by the rule that is given. */
function group(name: string, target: RegExp, priority: number, isIn: (loaders: Loaders) => boolean): Group {
  const loadersIn = loadersOf(target)
  return { name: (id, graph) => (isIn(loadersIn(id, graph)) ? name : null), debugName: name, priority }
}

const either = (...targets: RegExp[]): RegExp => new RegExp(targets.map(({ source }) => source).join('|'))
const EVERY = either(DOOR, JOIN, APP, HOME_LIST, CASE_HOME)

const SIGNED_IN = either(APP, HOME_LIST, CASE_HOME)

/**
 * The chunks of a first page, so that it is a few files instead of fifty: where the ways in are (`ways`), the frame of every page
 * (`frame`), what several ways in need beside it (`doors`), what one of them shares with the app (`common`), what an invitation has of
 * its own (`join`), what the app itself needs (`app`), and its two first pages. React changes least and stays apart.
 */
export const CHUNKS: readonly Group[] = [
  { name: 'ways', test: WAYS, priority: 7 },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 6 },
  group('frame', FRAME, 5, (loaders) => loaders.size > 0),
  group('doors', either(DOOR, APP), 4, (loaders) => loaders.size > 1 && some(loaders, DOOR)),
  group(
    'doors',
    either(DOOR, JOIN, SIGNED_IN),
    3,
    (loaders) => some(loaders, DOOR) && some(loaders, JOIN) && !some(loaders, SIGNED_IN),
  ),
  group('common', EVERY, 3, (loaders) => some(loaders, either(DOOR, JOIN)) && some(loaders, SIGNED_IN)),
  group('join', EVERY, 2, (loaders) => some(loaders, JOIN)),
  group('app', EVERY, 2, (loaders) => some(loaders, APP) || (some(loaders, CASE_HOME) && some(loaders, HOME_LIST))),
  group('case-home', EVERY, 1, (loaders) => some(loaders, CASE_HOME)),
  group('home-list', EVERY, 1, (loaders) => some(loaders, HOME_LIST)),
]
