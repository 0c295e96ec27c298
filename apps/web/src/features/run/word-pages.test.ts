import { expect, test } from 'vitest'
import { pagesOf } from './word-pages.ts'

const room = { columns: 10, rows: 4 }

test.each<[string, string[], string[][]]>([
  ['short paragraphs together', ['I love you.', 'I am here.'], [['I love you.', 'I am here.']]],
  [
    'a paragraph that does not fit goes to the next page',
    ['0123456789 0123456789', '0123456789 0123456789'],
    [['0123456789 0123456789'], ['0123456789 0123456789']],
  ],
  ['lines of one text are paragraphs', ['One.\n\nTwo.'], [['One.', 'Two.']]],
  [
    'a long paragraph is cut between sentences',
    ['One two three four five six. Seven eight nine ten eleven.'],
    [['One two three four five six.'], ['Seven eight nine ten eleven.']],
  ],
  [
    'a long sentence is cut between words',
    [`${'word '.repeat(12)}end.`],
    [['word word word word word word word word'], ['word word word word end.']],
  ],
  ['nothing', ['', '  '], []],
])('%s', (_name, texts, expected) => {
  expect(pagesOf(texts, room)).toEqual(expected)
})

test('leaves nothing out, whatever the size of the screen', () => {
  const text =
    'I paid your fines last year and told nobody. I thought I was helping.\nI knocked for a long time before you woke.'
  for (const columns of [6, 17, 40])
    for (const rows of [1, 3, 9])
      expect(pagesOf([text], { columns, rows }).flat().join(' ')).toBe(text.replace('\n', ' '))
})
