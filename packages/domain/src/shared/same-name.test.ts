import { describe, expect, it } from 'vitest'
import { isSameName, isSimilarName } from './same-name.ts'

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

describe('isSimilarName', () => {
  it.each([
    ['Karen Ortiz', 'Karen Ortíz', true],
    ['Karen Ortiz', 'Karin Ortiz', true],
    ['Karen Ortiz', 'Karen Ortizz', true],
    ['Karen Ortiz', 'Kaern Ortiz', true],
    ['Karen', 'Karen Ortiz', true],
    ['Sam', 'Samuel', true],
    ['Ben', 'Ken', false],
    ['Karen Ortiz', 'Rosa Ortiz', false],
    ['', 'Karen', false],
  ])('%s and %s: %s', (one, other, similar) => {
    expect(isSimilarName(one, other)).toBe(similar)
    expect(isSimilarName(other, one)).toBe(similar)
  })
})
