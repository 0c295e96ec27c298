import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const dejavu = (name: string): string => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)
const noto = (folder: string, name: string): string =>
  resolve(`@expo-google-fonts/noto-${folder}/400Regular/Noto${name}_400Regular.ttf`)

const figtree = (weight: string): string => resolve(`@expo-google-fonts/figtree/${weight}/Figtree_${weight}.ttf`)
const literata = (weight: string): string => resolve(`@expo-google-fonts/literata/${weight}/Literata_${weight}.ttf`)

/**
 * How words look: `sans` for what is used, `serif` for what is read aloud. The fonts of each, the first that holds a whole word is
 * taken; the second holds Greek, Cyrillic and most signs.
 */
export const FACES = {
  sans: [figtree('400Regular'), dejavu('DejaVuSans')],
  bold: [figtree('600SemiBold'), dejavu('DejaVuSans-Bold')],
  serif: [literata('400Regular'), dejavu('DejaVuSans')],
  title: [literata('500Medium'), dejavu('DejaVuSans-Bold')],
} as const satisfies Record<string, readonly string[]>
/** One of the looks of words on paper. */
export type Face = keyof typeof FACES

/** Drawn heavier, with an outline where a font has one weight alone. */
export const isHeavy = (face: Face): boolean => face === 'bold' || face === 'title'

/** Small pictures, drawn in black. */
export const EMOJI_FILE = noto('emoji', 'Emoji')

/** Drawn in its own font even where DejaVu holds all of it, which sets its marks one upon another. */
export const LAO_FILE = noto('sans-lao', 'SansLao')

const HAN = noto('sans-sc', 'SansSC')

/**
 * The font of each script, by its Unicode name. Signs that several scripts share go with the font of the letters before them.
 * Han is drawn in the forms of Simplified Chinese, which Chinese and Japanese readers of either kind can read.
 */
export const SCRIPT_FILES: readonly (readonly [script: string, file: string])[] = [
  ['Adlam', noto('sans-adlam', 'SansAdlam')],
  ['Arabic', noto('sans-arabic', 'SansArabic')],
  ['Armenian', noto('sans-armenian', 'SansArmenian')],
  ['Bengali', noto('sans-bengali', 'SansBengali')],
  ['Bopomofo', HAN],
  ['Canadian_Aboriginal', noto('sans-canadian-aboriginal', 'SansCanadianAboriginal')],
  ['Chakma', noto('sans-chakma', 'SansChakma')],
  ['Cherokee', noto('sans-cherokee', 'SansCherokee')],
  ['Devanagari', noto('sans-devanagari', 'SansDevanagari')],
  ['Ethiopic', noto('sans-ethiopic', 'SansEthiopic')],
  ['Georgian', noto('sans-georgian', 'SansGeorgian')],
  ['Gujarati', noto('sans-gujarati', 'SansGujarati')],
  ['Gurmukhi', noto('sans-gurmukhi', 'SansGurmukhi')],
  ['Han', HAN],
  ['Hangul', noto('sans-kr', 'SansKR')],
  ['Hanifi_Rohingya', noto('sans-hanifi-rohingya', 'SansHanifiRohingya')],
  ['Hebrew', noto('sans-hebrew', 'SansHebrew')],
  ['Hiragana', HAN],
  ['Javanese', noto('sans-javanese', 'SansJavanese')],
  ['Kannada', noto('sans-kannada', 'SansKannada')],
  ['Katakana', HAN],
  ['Khmer', noto('sans-khmer', 'SansKhmer')],
  ['Lao', LAO_FILE],
  ['Malayalam', noto('sans-malayalam', 'SansMalayalam')],
  ['Meetei_Mayek', noto('sans-meetei-mayek', 'SansMeeteiMayek')],
  ['Mongolian', noto('sans-mongolian', 'SansMongolian')],
  ['Myanmar', noto('sans-myanmar', 'SansMyanmar')],
  ['Nko', noto('sans-nko', 'SansNKo')],
  ['Ol_Chiki', noto('sans-ol-chiki', 'SansOlChiki')],
  ['Oriya', noto('sans-oriya', 'SansOriya')],
  ['Osage', noto('sans-osage', 'SansOsage')],
  ['Sinhala', noto('sans-sinhala', 'SansSinhala')],
  ['Syriac', noto('sans-syriac', 'SansSyriac')],
  ['Tamil', noto('sans-tamil', 'SansTamil')],
  ['Telugu', noto('sans-telugu', 'SansTelugu')],
  ['Thaana', noto('sans-thaana', 'SansThaana')],
  ['Thai', noto('sans-thai', 'SansThai')],
  ['Tibetan', noto('serif-tibetan', 'SerifTibetan')],
  ['Tifinagh', noto('sans-tifinagh', 'SansTifinagh')],
]

/** Where a sign is looked for that neither a face nor the font of its script holds; the large fonts come last. */
export const OTHER_FILES: readonly string[] = [
  noto('sans', 'Sans'),
  noto('sans-symbols', 'SansSymbols'),
  noto('sans-symbols-2', 'SansSymbols2'),
  EMOJI_FILE,
  HAN,
  noto('sans-kr', 'SansKR'),
]
