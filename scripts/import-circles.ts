import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { root } from './root.ts'

/**
 * The folders whose parts must not import one another in a circle. The plan knows all of them, and most of them know
 * its vocabulary; it is left out of the count.
 */
export const GUARDED = [
  { folder: 'packages/domain/src', leftOut: ['plan'] },
  { folder: 'apps/api/src/features', leftOut: [] },
] as const

const IMPORT = /from '(\.[^']+)'/g

/** Which folder imports which, tests and fixtures aside, each with the imports that make it so. */
export function importsOf(folder: string, leftOut: readonly string[]): Map<string, Map<string, string[]>> {
  const edges = new Map<string, Map<string, string[]>>()
  for (const file of globSync('*/**/*.ts', { cwd: join(root, folder) })) {
    if (/\.(test|fixture)\.ts$/.test(file)) continue
    const [from = ''] = file.split('/')
    for (const [, path = ''] of readFileSync(join(root, folder, file), 'utf8').matchAll(IMPORT)) {
      const target = join(dirname(file), path)
      const [to = '', ...rest] = target.split('/')
      if (to === '..' || rest.length === 0 || to === from || leftOut.includes(to) || leftOut.includes(from)) continue
      const out = edges.get(from) ?? new Map<string, string[]>()
      edges.set(from, out.set(to, [...(out.get(to) ?? []), `${file} imports ${target}`]))
    }
  }
  return edges
}

/** The groups of folders in which each can be reached from each other (Tarjan); none where nothing goes in a circle. */
export function circlesIn(edges: ReadonlyMap<string, ReadonlyMap<string, unknown>>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []
  const visit = (name: string): number => {
    const own = order.size
    order.set(name, own)
    open.push(name)
    let low = own
    for (const next of edges.get(name)?.keys() ?? []) {
      const known = order.get(next)
      if (known === undefined) low = Math.min(low, visit(next))
      else if (open.includes(next)) low = Math.min(low, known)
    }
    lowest.set(name, low)
    if (low === own) {
      const circle = open.splice(open.indexOf(name))
      if (circle.length > 1) circles.push(circle.toSorted())
    }
    return low
  }
  for (const name of edges.keys()) if (!order.has(name)) visit(name)
  return circles
}

function print(): void {
  for (const { folder, leftOut } of GUARDED) {
    const edges = importsOf(folder, leftOut)
    const circles = circlesIn(edges)
    console.log(`${folder}: ${circles.length === 0 ? 'no circle' : `${circles.length} circles`}`)
    for (const circle of circles)
      for (const from of circle)
        for (const [to, why] of edges.get(from) ?? []) if (circle.includes(to)) console.log(`  ${why.join('\n  ')}`)
    if (circles.length > 0) process.exitCode = 1
  }
}

if (process.argv[1] && relative(process.argv[1], fileURLToPath(import.meta.url)) === '') print()
