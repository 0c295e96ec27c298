import type { Plugin } from 'vite'

type Chunk = { type: 'chunk'; name: string; fileName: string; imports: string[]; code: string }
type Bundle = Record<string, Chunk | { type: 'asset' }>

const EXPORTS = /export\{([^}]*)\};?\s*$/
/** What the bundler's helpers are called in the chunk that holds them, where they must not meet its own names. */
const nameOf = (exported: string): string => `$$${exported}`

/** `local as exported, …` as pairs. */
const pairsOf = (list: string): [string, string][] =>
  list.split(',').map((one) => {
    const [local = '', exported = local] = one.trim().split(/\s+as\s+/)
    return [local, exported]
  })

function foldInto(host: Chunk, runtime: Chunk): void {
  const pairs = pairsOf(EXPORTS.exec(runtime.code)?.[1] ?? '')
  const fields = pairs.map(([local, exported]) => `${nameOf(exported)}:${local}`).join()
  const names = pairs.map(([, exported]) => nameOf(exported)).join()
  const made = `(()=>{${runtime.code.replace(EXPORTS, '')};return{${fields}}})()`
  const importOf = new RegExp(`import\\{([^}]*)\\}from"\\./${runtime.fileName.replace(/.*\//, '')}";?`)
  const own = pairsOf(importOf.exec(host.code)?.[1] ?? '')
    .map(([exported, local]) => `${local}=${nameOf(exported)}`)
    .join()
  host.code = `const{${names}}=${made},${own};${host.code.replace(importOf, '')};export{${names}};`
}

/** Takes the helpers of the bundler, which it keeps in a file of their own, into the chunk of this name, which every page loads. */
export function foldRuntime(into: string): Plugin {
  return {
    name: 'fold-runtime',
    apply: 'build',
    generateBundle(_, given) {
      const bundle = given as unknown as Bundle
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
      const runtime = chunks.find(({ name }) => name === 'rolldown-runtime')
      const host = chunks.find(({ name }) => name === into)
      if (!runtime) return
      if (!host) throw new Error(`The built app has no chunk ${into}`)
      foldInto(host, runtime)
      const [from, to] = [runtime, host].map(({ fileName }) => fileName.replace(/.*\//, ''))
      for (const chunk of chunks) {
        chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName)
        chunk.code = chunk.code.replace(new RegExp(`import\\{([^}]*)\\}from"\\./${from}"`), (_whole, list: string) => {
          const names = pairsOf(list).map(([exported, local]) => `${nameOf(exported)} as ${local}`)
          return `import{${names.join()}}from"./${to}"`
        })
      }
      delete bundle[runtime.fileName]
    },
  }
}
