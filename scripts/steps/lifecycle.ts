import { reasonOf } from './log.ts'

/** What a script may do while it runs: begin something that is ended again in reverse order, or end everything. */
export type Lifecycle = {
  step: <T>(begin: () => Promise<T>, undo: (begun: T) => unknown) => Promise<T>
  end: (failure?: string) => void
}

/**
 * Runs a script until it ends itself, fails (one line, exit code 1) or is told to stop; then ends what it began, last one
 * first. A step that is just beginning is let finish, so that nothing is left behind half started.
 */
export function runWithLifecycle(script: (lifecycle: Lifecycle) => Promise<void>): void {
  const undos: (() => unknown)[] = []
  let beginning: Promise<unknown> = Promise.resolve()
  let isEnding = false

  async function end(failure?: string): Promise<void> {
    if (isEnding) return
    isEnding = true
    if (failure) console.error(failure)
    await beginning
    for (const undo of undos.reverse())
      await Promise.resolve(undo()).catch((error: unknown) => console.error(reasonOf(error)))
    process.exit(failure ? 1 : 0)
  }

  async function step<T>(begin: () => Promise<T>, undo: (begun: T) => unknown): Promise<T> {
    const begun = begin()
    beginning = begun.then(
      (result) => undos.push(() => undo(result)),
      () => undefined,
    )
    const result = await begun
    await beginning
    return isEnding ? new Promise<T>(() => {}) : result
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end())
  script({ step, end: (failure) => void end(failure) }).catch((error: unknown) => end(reasonOf(error)))
}
