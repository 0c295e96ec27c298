import type { ReactNode } from 'react'

type Row = {
  key: string
  label: ReactNode
  before: ReactNode
  after: ReactNode
  /** How the line is marked. */
  look?: string
}

type Props = {
  title: ReactNode
  /** What stands over each column: what is compared, and the two sides. */
  about: ReactNode
  before: ReactNode
  after: ReactNode
  rows: readonly Row[]
}

/** Two attempts, or two versions, in two columns, line by line. */
export function SideBySide({ title, about, before, after, rows }: Props) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">{about}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.look}>
              <th scope="row">{row.label}</th>
              <td>{row.before}</td>
              <td>{row.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
