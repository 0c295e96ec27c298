import { text } from '@holdfast/content/letters'
import { expect, test } from 'vitest'
import { LOCALES } from '../text.ts'
import { letterOf } from './letters.ts'
import { nameInLetter } from './name-in-letter.ts'

test.each([
  'Karen',
  'Dr. Kim Park',
  'J.R.R. Tolkien',
  "Siobhán O'Neill-Ortiz",
  'Ана',
  '李小龍',
  'Mia (aunt)',
  'Team 3, Harbor Practice',
])('%s stays as it is', (name) => {
  expect(nameInLetter(name)).toBe(name)
})

test.each([
  'Your account is blocked. Go to http://example.com/help now',
  'WIN https://evil.example',
  'www.evil',
  'WWW.evil',
  'go to evil.example',
  'evil．example',
  'evil。example',
  'münchen.example',
  'call help@evil',
  'evil/path',
  'two\nlines',
  'two\u2028lines',
  'a'.repeat(81),
  ' ',
])('%j is not repeated in a letter', (name) => {
  expect(nameInLetter(name)).toEqual(text('letters.someone'))
})

test.each(['invitation', 'organization_invitation', 'new_link'] as const)('%s carries no link but its own', (kind) => {
  const fills = { name: 'Go to evil.example', at: '2026-11-28', days: 7, minutes: 30 }
  const { text: words } = letterOf(kind, { ...fills, link: 'https://own/join#a', reset: 'https://own/reset#b' })
  for (const each of LOCALES.map((locale) => words[locale])) {
    expect(each).not.toContain('evil')
    expect(each.replaceAll('https://own/', '')).not.toContain('://')
  }
  expect(words.en).toContain('Someone you know')
  expect(words.es).toContain('Alguien que usted conoce')
})
