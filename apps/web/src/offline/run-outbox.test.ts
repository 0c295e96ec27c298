import type { NewRunEvent } from '@holdfast/contracts/run-events'
import type { Problem } from '@holdfast/contracts/problems'
import { expect, test } from 'vitest'
import { v7 as uuidv7 } from 'uuid'
import { isRunEvent, type Waiting } from './day-records.ts'
import { createRunOutbox, memoryStore, Refused } from './run-outbox.ts'

const made = (kind: NewRunEvent['kind']): NewRunEvent => ({
  id: uuidv7(),
  kind,
  at: new Date().toISOString(),
  deviceId: crypto.randomUUID(),
})
const refusal = new Refused({ title: 'no' } as Problem)

function outbox(answer: (events: NewRunEvent[]) => void | string[], batch = 100, store = memoryStore()) {
  const sent: string[] = []
  let again = () => {}
  const made = createRunOutbox({
    store,
    batch,
    send: async (waiting) => {
      const events = waiting.filter(isRunEvent)
      const leftOut = answer(events) ?? []
      sent.push(...events.map(({ id }) => id).filter((id) => !leftOut.includes(id)))
      return leftOut
    },
    later: (act) => {
      again = act
      return () => {}
    },
  })
  return { ...made, sent, again: () => again() }
}

test('events that cannot be sent are kept in order and sent when the network returns', async () => {
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

test('events are sent in the order in which they were recorded, however long each takes to store', async () => {
  const store = memoryStore()
  let wait = 20
  const slow = {
    ...store,
    add: (event: Waiting) =>
      new Promise<void>((resolve) => setTimeout(resolve, (wait -= 5))).then(() => store.add(event)),
  }
  const box = outbox(() => {}, 100, slow)
  const events = [made('asked'), made('no'), made('pause')]
  await Promise.all(events.map((event) => box.record(event)))
  await box.flush()
  expect(box.sent).toEqual(events.map(({ id }) => id))
})

test('events that were locked are sent once each after they are unlocked', async () => {
  const [locked, tapped] = [made('asked'), made('no')]
  const store = memoryStore()
  const box = outbox(() => {}, 100, store)
  await box.record(tapped)
  await store.add(locked)
  await Promise.all([box.restore(), box.restore()])
  expect([box.sent.toSorted(), await store.read()]).toEqual([[locked.id, tapped.id].toSorted(), []])
})

test('a refused event stays on the device and is tried once more after the next start', async () => {
  const store = memoryStore()
  const event = made('no')
  const box = outbox(
    () => {
      throw refusal
    },
    100,
    store,
  )
  await box.record(event)
  await box.flush()
  expect([box.state().refused, await store.read()]).toEqual([[event], [event]])
  const next = outbox(() => {}, 100, store)
  await next.restore()
  expect([next.sent, await store.read()]).toEqual([[event.id], []])
})

test('events are sent even if the device cannot store them', async () => {
  const broken = {
    read: () => Promise.reject(new Error('no storage')),
    add: () => Promise.reject(new Error('no storage')),
    remove: () => Promise.reject(new Error('no storage')),
  }
  const box = outbox(() => {}, 100, broken)
  const event = made('no')
  await box.record(event)
  await box.flush()
  expect([box.sent, box.state().waiting]).toEqual([[event.id], []])
})

test('a refused event does not hold back the others', async () => {
  const bad = made('no')
  const box = outbox((events) => {
    if (events.some(({ id }) => id === bad.id)) throw refusal
  })
  const others = [made('asked'), made('pause')]
  await Promise.all([others[0] as NewRunEvent, bad, others[1] as NewRunEvent].map((event) => box.record(event)))
  await box.flush()
  await box.flush()
  expect(box.state()).toEqual({ waiting: [], refused: [bad], problems: { [bad.id]: refusal.problem } })
  expect(new Set(box.sent)).toEqual(new Set(others.map(({ id }) => id)))
})

test('a stop goes first, with what takes it back, and what is left out beside it stays on the phone', async () => {
  let isOffline = true
  const batches: string[][] = []
  const box = outbox((events) => {
    if (isOffline) throw new TypeError('no network')
    batches.push(events.map(({ kind }) => kind))
    return events.filter(({ kind }) => kind === 'yes').map(({ id }) => id)
  })
  const stop = made('stop')
  for (const event of [made('no'), made('yes'), stop, { ...made('correction'), correctsId: stop.id }])
    await box.record(event)
  isOffline = false
  box.again()
  await box.flush()
  expect(batches).toEqual([
    ['stop', 'correction'],
    ['no', 'yes'],
  ])
  expect(box.state().waiting).toEqual([])
  expect(box.state().refused.map(({ kind }) => kind)).toEqual(['yes'])
})

test('records of the day are sent before events, together and in their order', async () => {
  const batches: string[][] = []
  const box = createRunOutbox({
    store: memoryStore(),
    batch: 100,
    send: async (waiting) => {
      if (batches.length === 0 && waiting.length === 1) throw new Error('no network')
      batches.push(waiting.map(({ kind }) => kind))
      return []
    },
    later: () => () => {},
  })
  const at = new Date().toISOString()
  await box.record({ kind: 'day_clearance', id: uuidv7(), at, sobrietyCheckId: uuidv7(), clearance: 'All is well.' })
  await box.record({ kind: 'day_start', id: uuidv7(), at, sobrietyCheckId: uuidv7() })
  await box.record(made('stop'))
  await box.flush()
  expect(batches).toEqual([['day_clearance', 'day_start'], ['stop']])
  expect(box.state().waiting).toEqual([])
})

test('what is taken back before it was sent is never sent, also not from the store', async () => {
  const store = memoryStore()
  const box = outbox(
    () => {
      throw new TypeError('no network')
    },
    100,
    store,
  )
  const [first, second] = [made('asked'), made('no')]
  for (const event of [first, second]) await box.record(event)
  await box.drop(first.id)
  expect(box.state().waiting).toEqual([second])
  expect(await store.read()).toEqual([second])
})
