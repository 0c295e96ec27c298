import type { Comparison } from '@holdfast/contracts/attempts'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'

type Props = { rows: Comparison['outcomes']; before: ReactNode; after: ReactNode }

/** What came of each attempt, side by side; nothing is weighed against the other. */
export function OutcomesTable({ rows, before, after }: Props) {
  if (rows.length === 0) return null
  return (
    <Disclosure summary={<Trans>How each ended</Trans>}>
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Part of how it ended</Trans>
            </th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.before ?? <Trans>not known yet</Trans>}</td>
              <td>{row.after ?? <Trans>not known yet</Trans>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  )
}
