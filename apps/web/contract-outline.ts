import { join } from 'node:path'
import type { Plugin } from 'vite'

const CONTRACTS = join(import.meta.dirname, '../../packages/contracts/src/')
/** What the API needs to check, document and list a route, and a browser that only calls it does not. */
const OF_THE_API = new Set([
  'operationId',
  'summary',
  'description',
  'tag',
  'status',
  'access',
  'problems',
  'params',
  'query',
  'body',
  'location',
  'opens',
])
const MAKES_SCHEMAS = /import \{[^}]*\b(?:z\b[^}]*\} from 'zod'|namedRoutes\b)/

const isSchema = (value: object): boolean => '_zod' in value
/** The one schema that the calling code itself reads with. */
const KEPT = 'ProblemBody'
const isRoute = (value: object): boolean => 'method' in value && 'path' in value

/** One exported value as source text; undefined where a browser has no use for it. */
function outlineOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isSchema(value)) return (value as { type?: string }).type === 'undefined' ? 'nothing' : 'passthrough'
  if (Array.isArray(value)) return `[${value.map((one) => outlineOf(one) ?? 'undefined').join(',')}]`
  const fields = Object.entries(value).flatMap(([key, field]) => {
    const isLeftOut = isRoute(value) && (OF_THE_API.has(key) || field === false)
    const outline = isLeftOut ? undefined : outlineOf(field)
    return outline === undefined ? [] : [`${JSON.stringify(key)}:${outline}`]
  })
  return `{${fields.join(',')}}`
}

/**
 * Gives the built web app the contracts without their schemas: method, path and what a write carries. The API has
 * checked each answer against the schema before it left; checking it again would cost every page 70 kB of script.
 * Schemas and functions are left out, so that the build fails where the app asks for one.
 */
export function contractOutline(): Plugin {
  return {
    name: 'contract-outline',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /packages\/contracts\/src\/.*\.ts$/ },
      async handler(code, id) {
        if (!id.startsWith(CONTRACTS) || !MAKES_SCHEMAS.test(code)) return null
        const contract = (await import(id)) as Record<string, unknown>
        const lines = Object.entries(contract).flatMap(([name, value]) => {
          const isForTheApi = typeof value === 'object' && value !== null && isSchema(value) && name !== KEPT
          const outline = typeof value === 'function' || isForTheApi ? undefined : outlineOf(value)
          return outline === undefined ? [] : [`export const ${name} = ${outline}`]
        })
        const schemas = `const nothing = { def: { type: 'undefined' } }\nconst passthrough = { def: { type: 'any' }, parse: (answer) => answer }`
        return { code: [schemas, ...lines].join('\n'), map: null, moduleType: 'js' }
      },
    },
  }
}
