import { describe, expect, it } from 'vitest'
import { isSameName } from './same-name.ts'

describe('isSameName', () => {
  it.each([
    ['Sam', 'SAM ', true],
    ['José', 'jose', true],
    ['Ｓａｍ', 'Sam', true],
    ['Mary-Ann', 'Mary Ann', true],
    ['Sam', 'Samuel', false],
    ['', '', false],
    ['…', '!', false],
  ])('%s and %s: %s', (one, other, same) => expect(isSameName(one, other)).toBe(same))
})
