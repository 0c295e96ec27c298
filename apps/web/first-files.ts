import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES } from '@holdfast/content/locales'
import type { Plugin } from 'vite'

type Chunk = { type: 'chunk'; fileName: string; imports: string[]; moduleIds: string[]; code: string }
type Asset = { type: 'asset'; source: string | Uint8Array }
type Bundle = Record<string, Asset | Chunk>
type RoutedPage = { path: string; file: string; texts: readonly string[]; modules: readonly string[] }

const source = (path: string): string => join(import.meta.dirname, 'src', path)
const EACH = ['main.ts']
const APP = 'app/app.tsx'
const LAYOUT = 'pages/plan/plan-layout.tsx'
const PLAN = '/o/:organizationId/p/:planId'
const ROUTE =
  /'(\/[^']*)'(?:(?!import\(|'\/)[\s\S])*?(?:'(\w+)',\s*)?\(\) =>\s*(?:\(await )?import\('\.\.?\/([^']+)'\)/g

const routesIn = (file: string): { path: string; texts: string | undefined; file: string }[] =>
  [...readFileSync(source(file), 'utf8').matchAll(ROUTE)].map(([, path = '', texts, page = '']) => ({
    path: path.replaceAll('$', ':'),
    texts,
    file: page,
  }))

/** Every page with its address, the modules that are loaded by themselves for it, and its texts. */
export function routedPages(): RoutedPage[] {
  const ofPublic = routesIn('app/public-pages.ts').map(({ path, file }) => {
    const page = file.startsWith('pages/') ? file : `app/${file}`
    return {
      path,
      file: page,
      texts: page.endsWith('-public.ts') ? ['public', 'aside'] : ['public'],
      modules: [...EACH, page],
    }
  })
  const ofApp = routesIn('app/router.tsx').map(({ path, texts, file }) => {
    const isOfPlan = file.startsWith('pages/plan/') && file !== LAYOUT
    return {
      path: isOfPlan ? `${PLAN}${path === '/' ? '' : path}` : path,
      file,
      // the chunk of the first has those of the public pages, too
      texts: ['home', ...(texts ? [texts] : [])],
      modules: [...EACH, APP, ...(isOfPlan ? [LAYOUT] : []), file],
    }
  })
  return [...ofPublic, ...ofApp.filter(({ file }) => file !== LAYOUT)]
}

function filesOf(bundle: Bundle, modules: readonly string[]): string[] {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set<string>()
  const follow = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    byFile.get(file)?.imports.forEach(follow)
  }
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(source(module)))
    if (!chunk) throw new Error(`${module} is in no chunk of the built app`)
    follow(chunk.fileName)
  }
  // the large ones first: the small ones come beside them
  const lengthOf = (file: string): number => byFile.get(file)?.code.length ?? 0
  return [...found].toSorted((a, b) => lengthOf(b) - lengthOf(a)).map((file) => `/${file}`)
}

/**
 * Writes down which files each page needs when it is opened first, by its address and in each language, so that the server can
 * name them with its first answer: then the browser asks for all at once, and not for one behind another.
 */
export function firstFiles(): Plugin {
  return {
    name: 'first-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, given) {
      const bundle = given as unknown as Bundle
      const pages = routedPages().map(({ path, modules, texts }) => {
        const inLanguage = LOCALES.map((locale) => [
          locale,
          filesOf(bundle, [...modules, ...texts.map((name) => `locales/${locale}/${name}.po`)]),
        ])
        return { path, files: Object.fromEntries(inLanguage) }
      })
      this.emitFile({ type: 'asset', fileName: 'first-files.json', source: JSON.stringify(pages) })
    },
  }
}
