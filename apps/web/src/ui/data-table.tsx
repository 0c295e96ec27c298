import type { ReactNode } from 'react'

/** One line: what it is about first, then a cell for each further column. */
export type TableRow = { key: string; cells: readonly ReactNode[] }

type Props = {
  /** What the table says; it stands beside a heading or a picture, and is read aloud alone. */
  caption: ReactNode
  heads: readonly ReactNode[]
  rows: readonly TableRow[]
  className?: string
}

/** Facts in lines and columns; the first cell of a line is its heading. */
export function DataTable({ caption, heads, rows, className }: Props) {
  return (
    <table className={className}>
      <caption className="hide">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={at} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {others.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
