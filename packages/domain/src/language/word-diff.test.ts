import { describe, expect, it } from 'vitest'
import { wordDiff } from './word-diff.ts'

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('the words that differ between two wordings', () => {
  it.each([
    ['', '', ''],
    ['I love you.', 'I love you.', 'I love you.'],
    ['', 'I love you.', '[+I love you.+]'],
    ['I love you.', '', '[-I love you.-]'],
    ['You never think of her.', 'You think of her.', 'You [-never -]think of her.'],
    ['We went home late.', 'We drove home late.', 'We [-went-][+drove+] home late.'],
  ])('%j and %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  it('gives both texts again', () => {
    const [before, after] = ['On May 12\nI found you  asleep.', 'On May 13 I found you asleep in the car.']
    const runs = wordDiff(before, after)
    const without = (kind: string) =>
      runs
        .filter((run) => run.kind !== kind)
        .map(({ text }) => text)
        .join('')
    expect([without('in'), without('out')]).toEqual([before, after])
  })
})
