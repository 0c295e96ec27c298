import { describe, expect, it } from 'vitest'
import { isApproval, isFlag } from './approvals.ts'

const task = { kind: 'limit', state: 'not_started', priority: 'recommended', mine: true } as const

describe('what a professional sees first', () => {
  it.each([
    ['a limit that waits for their look', { kind: 'limit_look' }, true, false],
    ['one that was looked at', { kind: 'limit_look', state: 'ready' }, false, false],
    ['one that waits for another', { kind: 'limit_look', mine: false, priority: 'needed' }, false, true],
    ['what is needed', { priority: 'needed' }, false, true],
    ['what is in the way', { state: 'needs_attention' }, false, true],
    ['what is only recommended', {}, false, false],
    ['what comes later', { state: 'later', priority: 'needed' }, false, false],
  ] as const)('%s', (_, given, approval, flag) => {
    expect(isApproval({ ...task, ...given })).toBe(approval)
    expect(isFlag({ ...task, ...given })).toBe(flag)
  })
})
