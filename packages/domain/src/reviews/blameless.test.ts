import { expect, test } from 'vitest'
import { namesInText } from './blameless.ts'

const names = ['Rosa Ortiz', 'Ben Carter', 'Will Ortiz', 'José de la Cruz', 'Aunt May', 'Mom']

test.each<[string, string[]]>([
  ['The plan had no answer when the talk turned to money.', []],
  ['Ben raised his voice before the second letter.', ['Ben Carter']],
  ['ben raised his voice', ['Ben Carter']],
  ["It was Ben's turn, and Carter had no page.", ['Ben Carter']],
  ['Benches were set too close.', []],
  ['We will may be ask for more time.', []],
  ['The reader after Will was not ready.', ['Will Ortiz']],
  ['Jose and ROSA read first.', ['Rosa Ortiz', 'José de la Cruz']],
  ['The Ortiz house has one exit.', []],
  ['The cruz roja was called.', []],
  ['Mr. Cruz read first.', ['José de la Cruz']],
  ['Mom was the first reader.', []],
  ['May left the room.', ['Aunt May']],
  ['', []],
])('%s', (text, expected) => {
  expect(namesInText(text, names)).toEqual(expected)
})
