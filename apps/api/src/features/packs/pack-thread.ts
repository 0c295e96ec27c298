import { parentPort } from 'node:worker_threads'
import { localize } from '../../kernel/localize.ts'
import { makePack } from './make-pack.ts'
import type { PrintOrder } from './print-pack.ts'
import { packView } from './pack-view.ts'
import { makeRecord } from './record-document.ts'

/** What the printing thread answers: the file, or that it failed, with the place in our code. */
export type PackAnswer = { bytes: Uint8Array<ArrayBuffer> } | { failed: string }

parentPort?.on('message', (order: PrintOrder) => {
  print(order).then(
    (made) => {
      const bytes = new Uint8Array(made)
      parentPort?.postMessage({ bytes } satisfies PackAnswer, [bytes.buffer])
    },
    (error: unknown) => {
      const frames =
        error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
      parentPort?.postMessage({ failed: frames.join('\n') } satisfies PackAnswer)
    },
  )
})

function print(order: PrintOrder): Promise<Uint8Array> {
  if ('chapters' in order) return makeRecord(order)
  const { plan, practice, contacts, reader, ...given } = order
  const view = packView({ plan, practice, contacts, say: (text) => localize(text, reader), locale: reader.locale })
  return makePack(view, { ...given, lang: reader.locale })
}
