import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

let checker: Promise<ZxcvbnFactory> | undefined

/** The list of common passwords, read with the first password that is chosen: it takes eight megabytes. */
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
