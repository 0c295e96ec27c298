type Graph = { getModuleInfo: (id: string) => { importers: readonly string[] } | null }

const ENTRY = /apps\/web\/src\/main\.tsx$/
// a copy of the sample is made in a few ways, whose words no other door needs
const DOOR = /apps\/web\/src\/pages\/public\/(?!sample)[\w-]+-page\.tsx$/

/**
 * Names the chunk of a module, so that a first page is a few files instead of fifty: what the app itself needs before any page is
 * one (`app`), and what only the pages for everybody need beside it another (`doors`). React changes least and stays apart.
 */
export function chunkNames(): (id: string, graph: Graph) => string | null {
  const known = new Map<string, string | null>()
  const reaches = (id: string, graph: Graph, target: RegExp, seen = new Set<string>()): boolean => {
    if (target.test(id)) return true
    if (seen.has(id)) return false
    seen.add(id)
    return (graph.getModuleInfo(id)?.importers ?? []).some((importer) => reaches(importer, graph, target, seen))
  }
  return (id, graph) => {
    const name = known.get(id)
    if (name !== undefined) return name
    const found = reaches(id, graph, ENTRY) ? 'app' : reaches(id, graph, DOOR) && !DOOR.test(id) ? 'doors' : null
    known.set(id, found)
    return found
  }
}
