import { stringify } from 'csv-stringify/sync'

/**
 * Rows as a CSV file that a spreadsheet opens. A cell that it would carry out as a formula is made plain text by a quote before
 * it (docs/security.md promise 62).
 */
export const csvOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(
    stringify(
      rows.map((cells) => [...cells]),
      { bom: true, record_delimiter: 'windows', escape_formulas: true },
    ),
  )
