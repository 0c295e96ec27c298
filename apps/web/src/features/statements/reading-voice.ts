type Voice = { lang: string; localService: boolean; default: boolean }

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? ''

/**
 * The voice that reads a letter aloud in this language, or none. Only voices of the device itself: others send the words to
 * somebody else's server.
 */
export function readingVoice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const own = voices.filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(language))
  return own.find((voice) => voice.default) ?? own[0] ?? null
}
