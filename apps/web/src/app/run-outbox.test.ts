import type { NewRunEvent } from '@holdfast/contracts/run-events'
import type { Problem } from '@holdfast/contracts/problems'
import { expect, it } from 'vitest'
import { newEventId } from './event-id.ts'
import { createRunOutbox, memoryStore, Refused } from './run-outbox.ts'

const made = (kind: NewRunEvent['kind']): NewRunEvent => ({
  id: newEventId(Date.now()),
  kind,
  at: new Date().toISOString(),
  deviceId: crypto.randomUUID(),
})
const refusal = new Refused({ title: 'no' } as Problem)

function outbox(answer: (events: NewRunEvent[]) => void, batch = 100) {
  const sent: string[] = []
  let again = () => {}
  const made = createRunOutbox({
    store: memoryStore(),
    batch,
    send: async (events) => {
      answer(events)
      sent.push(...events.map(({ id }) => id))
    },
    later: (act) => {
      again = act
      return () => {}
    },
  })
  return { ...made, sent, again: () => again() }
}

it('makes ids that sort as they were made', () => {
  const ids = Array.from({ length: 50 }, () => newEventId(1_700_000_000_000))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids.map((id) => id[14]))).toEqual(new Set(['7']))
})

it('keeps what cannot be sent, in order, and sends it when the network returns', async () => {
  let isOffline = true
  const box = outbox(() => {
    if (isOffline) throw new TypeError('no network')
  }, 2)
  const events = [made('asked'), made('no'), made('pause')]
  for (const event of events) await box.record(event)
  await box.flush()
  expect([box.state().waiting, box.sent]).toEqual([events, []])
  isOffline = false
  box.again()
  await box.flush()
  expect([box.state().waiting, box.sent]).toEqual([[], events.map(({ id }) => id)])
})

it('puts aside what the server will not take, and lets nothing wait behind it', async () => {
  const bad = made('no')
  const box = outbox((events) => {
    if (events.some(({ id }) => id === bad.id)) throw refusal
  })
  const others = [made('asked'), made('pause')]
  await Promise.all([others[0] as NewRunEvent, bad, others[1] as NewRunEvent].map((event) => box.record(event)))
  await box.flush()
  await box.flush()
  expect(box.state()).toEqual({ waiting: [], refused: [bad] })
  expect(new Set(box.sent)).toEqual(new Set(others.map(({ id }) => id)))
})
