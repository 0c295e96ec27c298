/**
 * Rows as a CSV file. A cell that a spreadsheet would carry out is made plain text by a quote before it
 * (docs/security.md promise 62).
 */
export function csvOf(rows: readonly (readonly string[])[]): Uint8Array {
  const text = rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}

const cellOf = (value: string): string => {
  const inert = '=+-@\t\r\u0000'.includes(value[0] ?? 'a') ? `'${value}` : value
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
