import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

let checker: Promise<ZxcvbnFactory> | undefined

/** The lists of common passwords and words, read with the first password that is chosen: they take some ten megabytes. */
export function commonPasswords(): Promise<ZxcvbnFactory> {
  checker ??= load()
  return checker
}

async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ])
  return new Factory({
    dictionary: { ...common.dictionary, ...english.dictionary },
    graphs: common.adjacencyGraphs,
  })
}
