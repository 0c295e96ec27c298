/** The sizes of paper that a pack is printed on: A4, and US Letter. */
export const PAPER_SIZES = ['a4', 'us_letter'] as const
/** One size of paper. */
export type PaperSize = (typeof PAPER_SIZES)[number]

/** Countries whose printers hold US Letter (Unicode CLDR, supplemental data, paperSize); all others have A4. */
const US_LETTER: readonly string[] = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ')

/** The paper of a country, given as two letters. */
export const paperOf = (country: string): PaperSize => (US_LETTER.includes(country) ? 'us_letter' : 'a4')
