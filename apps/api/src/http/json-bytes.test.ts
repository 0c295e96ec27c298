import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonBytes } from './json-bytes.ts'

it('writes any answer as JSON.stringify does', () => {
  const answers = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()))
  fc.assert(
    fc.property(answers, (answer) => {
      expect(jsonBytes(answer).toString()).toBe(JSON.stringify(answer))
    }),
  )
})

it('leaves out what has no value, and asks dates how they are written', () => {
  const answer = { none: undefined, at: new Date(0), list: [undefined] }
  expect(jsonBytes(answer).toString()).toBe('{"at":"1970-01-01T00:00:00.000Z","list":[null]}')
  expect(jsonBytes(new Date(0)).toString()).toBe('"1970-01-01T00:00:00.000Z"')
})

it('writes an answer that is longer than what it keeps room for', () => {
  const answer = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`part${at}`, '“ñ” '.repeat(10_000)]))
  expect(jsonBytes(answer).toString()).toBe(JSON.stringify(answer))
})
