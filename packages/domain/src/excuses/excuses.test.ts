import { describe, expect, test } from 'vitest'
import { EXCUSE_CATALOG, excuseEntry, NEVER_HOLD } from './excuse-catalog.ts'

describe('the excuses', () => {
  test.each([
    ['S0.5', ['controlling', 'why_now', 'hypocrites', 'broke_trust', 'made_me_go']],
    ['S2.13', ['work', 'kids', 'pets', 'money', 'home_first']],
    ['S1.9', ['next_week', 'quit_own', 'length']],
  ])('%s is answered', (ref, codes) => {
    for (const code of codes) expect(excuseEntry(code)?.source.ref, code).toContain(ref)
  })

  test('have unique codes and answers of at most two sentences without a threat', () => {
    expect(new Set(EXCUSE_CATALOG.map(({ code }) => code)).size).toBe(EXCUSE_CATALOG.length)
    for (const { code, answer } of EXCUSE_CATALOG) {
      expect(answer.en.split(/[.?]\s/).length, code).toBeLessThanOrEqual(3)
      expect(answer.en, code).not.toMatch(/if you do(n’t| not)|or else|!/i)
    }
  })

  test('never suggest holding somebody back', () => {
    expect(NEVER_HOLD.rule.en).toMatch(/never holds a person/)
    expect(excuseEntry(null)).toBeUndefined()
  })
})
