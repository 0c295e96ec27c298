import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

/** The version of Holdfast, as the root package.json says it. */
export const VERSION = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version

/** The commit that this Holdfast was built from: COMMIT in an image, the checkout's own elsewhere, `unknown` without either. */
export const COMMIT = process.env.COMMIT || commitOfCheckout() || 'unknown'

function commitOfCheckout(): string | undefined {
  try {
    const git = join(root, '.git')
    const head = readFileSync(join(git, 'HEAD'), 'utf8').trim()
    const ref = /^ref: (.+)$/.exec(head)?.[1]
    return (ref ? readFileSync(join(git, ref), 'utf8') : head).trim().slice(0, 12)
  } catch {
    return undefined
  }
}
