import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { CrisisContact } from '@holdfast/contracts/crisis-contacts'
import type { Workspace } from '@holdfast/contracts/workspace'
import type { PackSheet } from '@holdfast/domain/packs/pack-sheets'
import type { PaperSize } from '@holdfast/domain/packs/paper-size'
import { problem } from '../../kernel/problem.ts'
import type { Reader } from '../../kernel/localize.ts'
import { workQueue } from '../../kernel/work-queue.ts'
import type { PackAnswer } from './pack-thread.ts'
import type { RecordOrder } from './record-document.ts'

/** What is printed, and for whom: the plan as this reader may see it. `name` stands below every page. */
export type PackOrder = {
  plan: Workspace
  /** The mark and the name of the practice; empty in a family. */
  practice: string
  contacts: readonly CrisisContact[]
  sheets: readonly PackSheet[]
  paper: PaperSize
  reader: Reader
  name: string
  now: Date
}

/** What the thread draws: the sheets of a plan, or a record for reading. */
export type PrintOrder = PackOrder | RecordOrder

const THREAD_MEGABYTES = 128
const THREAD_SECONDS = 20
/** A thread that has nothing to do for so long is ended: most processes of a small service print rarely. */
const IDLE_MS = 60_000

const queue = workQueue({ waiting: 8, perKey: 4 })
let thread: Worker | undefined
let idle: NodeJS.Timeout | undefined

/**
 * Draws the pages in a thread of its own, with memory and time that end: one pack after another, and a few of each organization, or of
 * each person where `key` is one. More of them are refused as `too-many-requests` or `not-available`.
 */
export const printPack = (key: string, order: PrintOrder): Promise<Uint8Array> =>
  queue(key, async () => {
    clearTimeout(idle)
    const printer = (thread ??= startThread())
    try {
      printer.postMessage(order)
      const [answer] = (await once(printer, 'message', {
        signal: AbortSignal.timeout(THREAD_SECONDS * 1000),
      })) as [PackAnswer]
      if ('failed' in answer) throw Object.assign(new Error('The pack could not be made'), { stack: answer.failed })
      idle = setTimeout(() => void endThread(), IDLE_MS).unref()
      return answer.bytes
    } catch (error) {
      await endThread()
      const { code, name } = error as { code?: string; name?: string }
      throw code === 'ERR_WORKER_OUT_OF_MEMORY' || name === 'AbortError' ? problem('not-available') : error
    }
  })

function startThread(): Worker {
  const started = new Worker(new URL('./pack-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
  })
  // it never keeps a process from ending, and a failure is told to whoever waits for the pack
  started.unref()
  started.on('error', () => {
    if (thread === started) thread = undefined
  })
  return started
}

async function endThread(): Promise<void> {
  const ending = thread
  thread = undefined
  await ending?.terminate()
}
