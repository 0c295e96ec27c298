import { plainWords, textOf } from './cell.ts'

/** States and territories with ZIP codes that begin with a zero, and the first two digits of those (USPS). */
const ZERO_ZIPS: readonly (readonly [code: string, name: string, starts: readonly string[]])[] = [
  ['ae', 'armed forces europe', ['09']],
  ['ct', 'connecticut', ['06']],
  ['ma', 'massachusetts', ['01', '02', '05']],
  ['me', 'maine', ['03', '04']],
  ['nh', 'new hampshire', ['03']],
  ['nj', 'new jersey', ['07', '08']],
  ['ny', 'new york', ['00', '06']],
  ['pr', 'puerto rico', ['00']],
  ['ri', 'rhode island', ['02']],
  ['vi', 'virgin islands', ['00']],
  ['vt', 'vermont', ['05']],
]

/** The five digits, empty where there are none, and whether a lost zero was put back. */
export type ReadZip = { zip: string; isMended: boolean }

/**
 * Reads a ZIP code: five digits; four more are left away. A spreadsheet program that takes it for a number loses the zeros in
 * front (`2139`, `2139-1234`, `21391234`); they are put back where the place is in a state that has such a ZIP code, or where no
 * state is named. Anything else, such as four digits in Ohio, is a typing error and no ZIP code.
 */
export function readZip(value: unknown, state: string): ReadZip {
  const text = textOf(value) ?? ''
  const [, whole] = /^(\d{5})(?:[- ]?\d{4})?$/.exec(text) ?? []
  if (whole !== undefined) return { zip: whole, isMended: false }
  const [, rest = ''] = /^(\d{3,4})(?:[- ]?\d{4})?$/.exec(text) ?? []
  const zip = rest.padStart(5, '0')
  return rest !== '' && isIn(zip, plainWords(state)) ? { zip, isMended: true } : { zip: '', isMended: false }
}

const isIn = (zip: string, state: string): boolean =>
  ZERO_ZIPS.some(
    ([code, name, starts]) => (state === '' || state === code || state === name) && starts.includes(zip.slice(0, 2)),
  )
