import { join } from 'node:path'
import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'

const SOURCE = 'src/first-script.ts'

async function bundled(): Promise<string> {
  const bundle = await rolldown({ input: join(import.meta.dirname, SOURCE), platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  return output[0].code.trim()
}

/**
 * Puts the script that asks for the first answers into the page itself: it runs while all files are still on their way. The API
 * names it to the browser by its hash (`apps/api/src/http/script-hashes.ts`), so that no other script in a page runs.
 */
export function firstScript(): Plugin {
  return {
    name: 'first-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) =>
        html.replace(`<script type="module" src="/${SOURCE}"></script>`, `<script>${await bundled()}</script>`),
    },
  }
}
