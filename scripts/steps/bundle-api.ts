import { rmSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'

/**
 * Joins a program and everything it imports in one file, and what it loads later in files beside it. Names stay as they are written,
 * so that the log of an error can be read.
 */
export async function bundleApi(program: string, result: string): Promise<void> {
  const folder = dirname(result)
  rmSync(folder, { recursive: true, force: true })
  const bundle = await rolldown({
    input: program,
    platform: 'node',
    // its binary lies beside it
    external: [/^@node-rs\//],
    plugins: [keepPlaces(folder), wasmAsFile],
  })
  await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: basename(result),
    // a text with one letter beyond Latin-1 would take two bytes for each of its letters
    comments: false,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
  })
  await bundle.close()
}

/** Modules that read files beside them go on to find them beside their source. */
const keepPlaces = (folder: string): Plugin => ({
  name: 'keep-places',
  transform(code, id) {
    if (!code.includes('import.meta.')) return undefined
    const place = `new URL(${JSON.stringify(relative(folder, id))}, import.meta.url)`
    const folderOf = `new URL(${JSON.stringify(`${relative(folder, dirname(id))}`)}, import.meta.url)`
    return code.replaceAll(/import\.meta\.(url|dirname)/g, (_, name) =>
      name === 'url' ? `${place}.href` : `process.getBuiltinModule('node:url').fileURLToPath(${folderOf})`,
    )
  },
})

/** Prisma's query compiler is a string in a module, which would stay in memory twice: here it is a file that is read once. */
const wasmAsFile: Plugin = {
  name: 'wasm-as-file',
  async load(id) {
    if (!id.endsWith('.wasm-base64.mjs')) return undefined
    const { wasm } = (await import(pathToFileURL(id).href)) as { wasm: string }
    const file = this.emitFile({
      type: 'asset',
      name: `${basename(id, '.wasm-base64.mjs')}.wasm`,
      source: Buffer.from(wasm, 'base64'),
    })
    return `import { readFileSync } from 'node:fs'
export const wasm = readFileSync(new URL(import.meta.ROLLUP_FILE_URL_${file}), 'base64')`
  },
}
