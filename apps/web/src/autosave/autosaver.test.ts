import { describe, expect, it } from 'vitest'
import { createAutosaver, type Versioned } from './autosaver.ts'
import type { Draft } from './drafts.ts'
import { leaveForm, takeOverForm } from './left-forms.ts'

type Letter = { love: string; ask: string }
class Stale extends Error {}
class Refused extends Error {}
class SignedOut extends Error {}

/** A server with one letter, whose connection can go and come back; time passes when the test says so. */
function createHarness(start: Letter = { love: '', ask: '' }, draft: Draft<Letter> | null = null) {
  const server: Versioned<Letter> = { value: start, version: 1 }
  const desk = {
    server,
    online: true,
    refuses: false,
    signedOut: false,
    kept: null as Draft<Letter> | null,
    timers: [] as (() => void)[],
  }
  const saver = createAutosaver<Letter>({ ...server }, draft, {
    save: async (patch, version) => {
      if (!desk.online) throw new TypeError('network')
      if (desk.signedOut) throw new SignedOut()
      if (desk.refuses) throw new Refused()
      if (version !== server.version) throw new Stale()
      server.value = { ...server.value, ...patch }
      server.version += 1
      return { ...server }
    },
    load: async () => {
      if (!desk.online) throw new TypeError('network')
      return { ...server }
    },
    isStale: (error) => error instanceof Stale,
    isSignedOut: (error) => error instanceof SignedOut,
    isRefusal: (error) => error instanceof Stale || error instanceof Refused,
    keep: (kept) => {
      desk.kept = kept
    },
    now: () => new Date(0),
    wait: (_, then) => {
      desk.timers = [then]
      return () => {
        desk.timers = []
      }
    },
  })
  return { desk, saver }
}

describe('the autosaver', () => {
  it('saves what was typed and says so', async () => {
    const { desk, saver } = createHarness()
    saver.change({ love: 'I remember' })
    expect(saver.snapshot().state.kind).toBe('saving')
    await saver.flush()
    expect([desk.server.value.love, saver.snapshot().state.kind, desk.kept]).toEqual(['I remember', 'saved', null])
  })

  it('keeps words on the device while the connection is lost, and sends them when it is back', async () => {
    const { desk, saver } = createHarness()
    desk.online = false
    saver.change({ love: 'from the car park' })
    await saver.flush()
    expect(saver.snapshot().state.kind).toBe('waiting')
    expect(desk.kept?.mine).toEqual({ love: 'from the car park' })
    desk.online = true
    expect(desk.timers).toHaveLength(1)
    await saver.flush()
    expect([desk.server.value.love, desk.kept]).toEqual(['from the car park', null])
  })

  it('says "saved" only when everything is, and a flush waits for what is on its way', async () => {
    const { desk, saver } = createHarness()
    saver.change({ love: 'first' })
    const first = saver.flush()
    saver.change({ ask: 'typed meanwhile' })
    const kinds: string[] = []
    saver.subscribe(() => kinds.push(saver.snapshot().state.kind))
    await Promise.all([first, saver.flush()])
    expect(desk.server.value).toEqual({ love: 'first', ask: 'typed meanwhile' })
    expect(kinds.indexOf('saved')).toBe(kinds.length - 1)
  })

  it('brings back what a closed tab had not sent', async () => {
    const { desk, saver } = createHarness(
      { love: 'a', ask: 'b' },
      { base: { love: 'a', ask: 'b' }, mine: { ask: 'unsent' }, version: 1 },
    )
    expect(saver.snapshot().value).toEqual({ love: 'a', ask: 'unsent' })
    await saver.flush()
    expect(desk.server.value.ask).toBe('unsent')
  })

  it('merges with what somebody else saved in another field', async () => {
    const { desk, saver } = createHarness()
    desk.server.value = { love: '', ask: 'theirs' }
    desk.server.version = 5
    saver.change({ love: 'mine' })
    await saver.flush()
    await saver.flush()
    expect(desk.server.value).toEqual({ love: 'mine', ask: 'theirs' })
  })

  it.each([
    ['mine', 'my words'],
    ['theirs', 'their words'],
  ] as const)('puts both side by side when the same field was changed, and keeps %s', async (choice, expected) => {
    const { desk, saver } = createHarness()
    desk.server.value = { love: 'their words', ask: '' }
    desk.server.version = 2
    saver.change({ love: 'my words' })
    await saver.flush()
    expect(saver.snapshot()).toMatchObject({
      state: { kind: 'conflict' },
      conflicts: [{ field: 'love', mine: 'my words', theirs: 'their words' }],
    })
    saver.settle('love', choice)
    await saver.flush()
    expect(desk.server.value.love).toBe(expected)
  })

  it('keeps what the server refuses', async () => {
    const { desk, saver } = createHarness()
    desk.refuses = true
    saver.change({ love: 'too late' })
    await saver.flush()
    expect([saver.snapshot().state.kind, saver.snapshot().value.love, desk.kept?.mine.love]).toEqual([
      'refused',
      'too late',
      'too late',
    ])
  })

  it('says that the session ended, keeps what was typed, and sends it once somebody is signed in again', async () => {
    const { desk, saver } = createHarness()
    desk.signedOut = true
    saver.change({ love: 'typed too late' })
    desk.timers = []
    await saver.flush()
    expect([saver.snapshot().state.kind, desk.kept?.mine.love]).toEqual(['signed-out', 'typed too late'])
    expect(desk.timers).toEqual([])
    desk.signedOut = false
    await saver.flush()
    expect([desk.server.value.love, desk.kept]).toEqual(['typed too late', null])
  })

  it('tries again once it is closed, and sends and keeps nothing more once another form has its words', async () => {
    const { desk, saver } = createHarness()
    desk.online = false
    saver.change({ love: 'as the session ended' })
    const leaving = saver.flush()
    leaveForm('letter', saver.stop)
    await leaving
    expect(desk.timers).toHaveLength(1)
    const keptBefore = desk.kept
    takeOverForm('letter', () => undefined)
    desk.online = true
    await saver.flush()
    expect([desk.timers, desk.server.version, desk.kept]).toEqual([[], 1, keptBefore])
  })

  it('goes on where it is opened again itself', async () => {
    const { desk, saver } = createHarness()
    leaveForm('letter', saver.stop)
    takeOverForm('letter', saver.stop)
    saver.change({ love: 'still here' })
    await saver.flush()
    expect(desk.server.value.love).toBe('still here')
  })

  it('takes up words that are found after the form was opened, below what was typed since', async () => {
    const { desk, saver } = createHarness({ love: 'a', ask: 'b' })
    saver.change({ love: 'typed at once' })
    saver.resume({ base: { love: 'a', ask: 'b' }, mine: { love: 'before', ask: 'unsent' }, version: 1 })
    expect(desk.kept?.mine).toEqual({ love: 'typed at once', ask: 'unsent' })
    await saver.flush()
    expect(desk.server.value).toEqual({ love: 'typed at once', ask: 'unsent' })
  })

  it('takes news at once when nothing is unsent, and keeps typing when something is', () => {
    const { saver } = createHarness()
    saver.takeNews({ value: { love: 'news', ask: '' }, version: 2 })
    expect(saver.snapshot().value.love).toBe('news')
    saver.change({ ask: 'mine' })
    saver.takeNews({ value: { love: 'more news', ask: '' }, version: 3 })
    expect(saver.snapshot().value).toEqual({ love: 'more news', ask: 'mine' })
  })

  it('does not lose letters typed while a save is on its way', async () => {
    const { desk, saver } = createHarness()
    saver.change({ love: 'I' })
    const first = saver.flush()
    saver.change({ love: 'I remember' })
    await first
    expect(saver.snapshot().value.love).toBe('I remember')
    await saver.flush()
    expect(desk.server.value.love).toBe('I remember')
  })

  it('says that all is saved when the server had it, and only the answer was lost', async () => {
    const { desk, saver } = createHarness()
    desk.online = false
    saver.change({ love: 'sent, unanswered' })
    await saver.flush()
    desk.server.value = { love: 'sent, unanswered', ask: '' }
    desk.server.version = 2
    desk.online = true
    await saver.flush()
    expect([saver.snapshot().state.kind, desk.kept]).toEqual(['saved', null])
  })

  it('says so too when news of others bring the same words', async () => {
    const { desk, saver } = createHarness()
    desk.online = false
    saver.change({ love: 'the same' })
    await saver.flush()
    saver.takeNews({ value: { love: 'the same', ask: '' }, version: 2 })
    expect([saver.snapshot().state.kind, desk.kept]).toEqual(['saved', null])
  })

  it('leaves a choice open, also through news about another field and a closed tab', async () => {
    const { desk, saver } = createHarness()
    desk.server.value = { love: 'their words', ask: '' }
    desk.server.version = 2
    saver.change({ love: 'my words' })
    await saver.flush()
    saver.takeNews({ value: { love: 'their words', ask: 'news' }, version: 3 })
    const open = [{ field: 'love', mine: 'my words', theirs: 'their words' }]
    expect(saver.snapshot()).toMatchObject({ state: { kind: 'conflict' }, conflicts: open })
    const later = createHarness(desk.server.value, desk.kept)
    expect(later.saver.snapshot()).toMatchObject({ state: { kind: 'conflict' }, conflicts: open })
    await later.saver.flush()
    expect(later.desk.server.value.love).toBe('their words')
    saver.change({ love: 'their words' })
    expect(saver.snapshot()).toMatchObject({ state: { kind: 'saved' }, conflicts: [] })
  })
})
