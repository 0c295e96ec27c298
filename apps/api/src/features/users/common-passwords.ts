import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

let checker: Promise<ZxcvbnFactory> | undefined

/**
 * The 49,000 commonest passwords of breaches, as zxcvbn-ts keeps them up to date, and words that people string together. Lists of all
 * breached passwords have hundreds of megabytes or ask a service on the web; few of theirs have fifteen characters. Read with the first password that is chosen: it takes eight megabytes.
 */
export function commonPasswords(): Promise<ZxcvbnFactory> {
  checker ??= load()
  return checker
}

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new Factory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs })
}
