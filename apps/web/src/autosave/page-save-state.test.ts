import { describe, expect, it } from 'vitest'
import type { SaveState } from './autosaver.ts'
import { together } from './page-save-state.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 21, minute))
const saved = (minute: number): SaveState => ({ kind: 'saved', at: at(minute) })

describe('what one badge says of all forms of a page', () => {
  it.each<[string, SaveState[], unknown]>([
    ['no form', [], null],
    ['nothing typed yet', [{ kind: 'saved', at: null }], null],
    ['the last of several saves', [saved(14), saved(9), { kind: 'saved', at: null }], { kind: 'saved', at: at(14) }],
    ['one is on its way', [saved(14), { kind: 'saving' }], { kind: 'saving' }],
    ['one waits for the network', [{ kind: 'saving' }, { kind: 'waiting' }], { kind: 'on-device' }],
    ['one was refused', [{ kind: 'waiting' }, { kind: 'refused', error: null }, saved(1)], { kind: 'unsaved' }],
    ['two people changed the same words', [saved(1), { kind: 'conflict' }], { kind: 'unsaved' }],
    ['nobody is signed in', [{ kind: 'signed-out' }], { kind: 'unsaved' }],
  ])('%s', (_, states, expected) => {
    expect(together(states)).toEqual(expected)
  })
})
