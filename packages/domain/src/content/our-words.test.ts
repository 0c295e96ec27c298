import { describe, expect, test } from 'vitest'
import { excuseEntry } from '../excuses/excuse-catalog.ts'
import { ourTaskTitle } from '../tasks/our-task-title.ts'
import { inEach, LOCALES } from '../text.ts'
import { ourWords } from './our-words.ts'

const ours = excuseEntry('money')?.answer

describe('words that a catalog put into a plan', () => {
  test.each(LOCALES)('are read in every language when they were stored in %s', (locale) => {
    expect(ourWords(ours?.[locale] ?? '', ours)).toBe(ours)
  })

  test('stay as they are once somebody changed them', () => {
    const changed = `${ours?.en} Truly.`
    expect(ourWords(changed, ours)).toEqual(inEach(() => changed))
  })

  test('are ours too where an organization says them in its own way', () => {
    const own = inEach((locale) => `own ${locale}`)
    expect(ourWords('own en', ours, new Map([[ours?.key ?? '', own]]))).toBe(ours)
  })

  test('of somebody are nobody else’s', () => {
    expect(ourWords('Call Joan', undefined)).toEqual(inEach(() => 'Call Joan'))
  })
})

describe('the title of a task that Holdfast put on the list', () => {
  test.each(['johnson.lock', 'craft.rewards', 'after.check_2h', 'after.trust_repair.0198'])('%s is known', (code) => {
    expect(ourTaskTitle(code)).toBeDefined()
  })

  test.each([null, 'johnson.nothing', 'after.nothing', 'nothing'])('%s is of nobody but its writer', (code) => {
    expect(ourTaskTitle(code)).toBeUndefined()
  })
})
