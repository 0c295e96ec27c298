import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenLinksOf, citationsOf, idsOf, placesOf, textFiles } from './citations.ts'

const root = join(import.meta.dirname, '..')
const files = textFiles(root)
const page = (name: string) => placesOf(readFileSync(join(root, 'docs', name), 'utf8'))
const pages = new Map(
  files.filter(({ path }) => /^docs\/.*\.md$/.test(path)).map(({ path, text }) => [path.slice(5), placesOf(text)]),
)
const itself = (path: string) => path.startsWith('scripts/citations')

describe('the documentation', () => {
  test('has every place that is cited', () => {
    const missing = files
      .filter(({ path }) => !itself(path))
      .flatMap(({ path, text }) =>
        citationsOf(text)
          .filter(({ page: name, place }) => !(place === '' ? pages.has(name) : pages.get(name)?.has(place)))
          .map((one) => `${path}: docs/${one.page} ${one.place}`),
      )
    expect(missing, 'citations that lead nowhere').toEqual([])
  })

  test('has every requirement, feature and cause that is cited', () => {
    const requirements = page('requirements.md')
    const features = page('features.md')
    const causes = page('practice.md')
    const known = ({ id, cause }: { id: string; cause: boolean }) =>
      id.startsWith('S') ? requirements.has(id) : (cause ? causes : features).has(id)
    const missing = files
      .filter(({ path }) => !itself(path) && /\.(ts|tsx|mjs|prisma|sql)$/.test(path))
      .flatMap(({ path, text }) =>
        idsOf(text)
          .filter((one) => !known(one))
          .map(({ id }) => `${path}: ${id}`),
      )
    expect(missing, 'requirements and features that docs/ does not hold').toEqual([])
  })

  test('has no broken link', () => {
    const broken = files
      .filter(({ path }) => path.endsWith('.md'))
      .flatMap(({ path, text }) => brokenLinksOf(root, path, text).map((to) => `${path}: ${to}`))
    expect(broken).toEqual([])
  })
})

describe('citationsOf', () => {
  test.each([
    ['(docs/practice.md 7.2)', ['7.2']],
    ['(docs/practice.md ruling 3, 5.2; S1)', ['ruling 3', '5.2']],
    ['(docs/security.md promises 44 to 47)', ['promise 44', 'promise 47']],
    ['wrapped (docs/practice.md 7.1,\n * 7.5)', ['7.1', '7.5']],
    ['see docs/product.md.', ['']],
  ])('%j', (text, places) => {
    expect(citationsOf(text).map(({ place }) => place)).toEqual(places)
  })
})
