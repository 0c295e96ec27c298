import { describe, expect, it } from 'vitest'
import { readingVoice } from './reading-voice.ts'

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
})

describe('the voice that reads a letter aloud', () => {
  it.each([
    ['no voice at all', [], null],
    ['none that stays on the device', [voice('far', 'en-US', false)], null],
    ['none of the language', [voice('Anna', 'de-DE')], null],
    ['the first of the language', [voice('Anna', 'de-DE'), voice('Ben', 'en_GB'), voice('Cal', 'en-US')], 'Ben'],
    ['the one that the device prefers', [voice('Ben', 'en-GB'), voice('Cal', 'en-US', true, true)], 'Cal'],
  ])('%s', (_, voices, expected) => {
    expect(readingVoice(voices, 'en')?.name ?? null).toBe(expected)
  })
})
