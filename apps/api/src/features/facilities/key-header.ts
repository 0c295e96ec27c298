import { textOf } from '@holdfast/domain/facilities/cell'

/** The names of the columns, as they are compared. */
export const columnNames = (header: readonly unknown[] = []): string[] =>
  header.map((cell) => (textOf(cell) ?? '').toLowerCase())

/** Whether a sheet that begins with this line is the key of the codes. */
export function isKeyHeader(header: readonly unknown[] | undefined): boolean {
  const columns = columnNames(header)
  return columns.includes('service_code') && columns.includes('service_name')
}
