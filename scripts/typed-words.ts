import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { root } from './root.ts'

type Node = { type: string; [key: string]: unknown }
type Field = { component: string; type: string | undefined; value: Node | undefined }
type Part = {
  path: string
  component: string
  takesValue: boolean
  fields: Field[]
  /** What lies in a plain `useState`, with the name of the way to change it. */
  plain: Map<string, string>
  /** What a hook gives back. */
  given: Node[]
}

/** Text fields that hold no words: a date, a number, a search, and a password. */
const WORDLESS = ['date', 'datetime-local', 'number', 'password', 'search']

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one)
  if (!isNode(value)) return
  yield value
  for (const part of Object.values(value)) if (typeof part === 'object') yield* nodesOf(part)
}

const nameOf = (value: unknown): string => (isNode(value) ? String(value['name'] ?? '') : '')

function fieldOf(element: Node): Field {
  const attribute = (name: string) =>
    (element['attributes'] as Node[]).find((one) => one.type === 'JSXAttribute' && nameOf(one['name']) === name)?.[
      'value'
    ]
  const type = attribute('type')
  const value = attribute('value')
  return {
    component: nameOf(element['name']),
    type: isNode(type) ? String(type['value']) : undefined,
    value: isNode(value) ? value : undefined,
  }
}

/** What one statement of a file makes: a component, as a rule. */
function partOf(path: string, statement: Node): Part {
  const part: Part = { path, component: '', takesValue: false, fields: [], plain: new Map(), given: [] }
  for (const node of nodesOf(statement)) {
    if (node.type === 'FunctionDeclaration' && part.component === '') {
      const [props] = node['params'] as Node[]
      const names =
        props?.type === 'ObjectPattern' ? (props['properties'] as Node[]).map((one) => nameOf(one['key'])) : []
      part.component = nameOf(node['id'])
      part.takesValue = names.includes('value') || nameOf(props) === 'props'
    }
    if (node.type === 'ReturnStatement') part.given.push(node)
    if (node.type === 'JSXOpeningElement') part.fields.push(fieldOf(node))
    if (node.type !== 'VariableDeclarator' || !isNode(node['id']) || node['id'].type !== 'ArrayPattern') continue
    const made = node['init']
    const isPlain = isNode(made) && made.type === 'CallExpression' && nameOf(made['callee']) === 'useState'
    const [value, change] = node['id']['elements'] as unknown[]
    if (isPlain) part.plain.set(nameOf(value), nameOf(change))
  }
  return part
}

/** The text fields of the app, and the parts of forms that show them for a value of somebody else. */
function textComponents(parts: readonly Part[]): Set<string> {
  const known = new Set(['TextField', 'TextArea', 'textarea'])
  for (let before = 0; before < known.size; ) {
    before = known.size
    for (const { component, takesValue, fields } of parts)
      if (takesValue && fields.some((field) => known.has(field.component))) known.add(component)
  }
  return known
}

/** What a hook keeps in a plain `useState` and lets its callers change: their fields are elsewhere. */
function handedOut({ path, component, plain, given }: Part): string[] {
  if (!/^use[A-Z]/.test(component)) return []
  const names = new Set([...nodesOf(given)].filter(({ type }) => type === 'Identifier').map(nameOf))
  return [...plain].filter(([, change]) => names.has(change)).map(([value]) => `${path}: ${value}`)
}

/** Where somebody types words that are lost with the page: `file: state` for each, since they lie in a plain `useState`. */
export function lostWords(files: readonly { path: string; code: string }[]): string[] {
  const parts = files.flatMap(({ path, code }) =>
    (parseSync(path, code).program.body as unknown as Node[]).map((statement) => partOf(path, statement)),
  )
  const known = textComponents(parts)
  return parts
    .flatMap(({ path, fields, plain }) =>
      fields
        .filter(({ component, type }) => known.has(component) && !WORDLESS.includes(type ?? ''))
        .flatMap(({ value }) => [...nodesOf(value)])
        .filter((node) => node.type === 'Identifier' && plain.has(nameOf(node)))
        .map((node) => `${path}: ${nameOf(node)}`),
    )
    .concat(parts.flatMap(handedOut))
    .filter((line, index, all) => all.indexOf(line) === index)
}

/** Every component and hook of the web app but its controls. */
export const componentsOfTheApp = (): { path: string; code: string }[] =>
  globSync('apps/web/src/{app,features,offline,pages,plan}/**/*.{ts,tsx}', { cwd: root }).map((path) => ({
    path,
    code: readFileSync(join(root, path), 'utf8'),
  }))
