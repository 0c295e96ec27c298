import type { Comparison } from '@holdfast/contracts/attempts'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

type Props = { rows: Comparison['outcomes']; before: ReactNode; after: ReactNode }

/** What came of each attempt, side by side; nothing is weighed against the other. */
export function OutcomesTable({ rows, before, after }: Props) {
  const { t } = useLingui()
  if (rows.length === 0) return null
  return (
    <Disclosure summary={<Trans>How each ended</Trans>}>
      <DataTable
        className="comparison"
        caption={<Trans>How each ended</Trans>}
        heads={[t`Part of how it ended`, before, after]}
        rows={rows.map((row) => ({
          key: row.label,
          cells: [row.label, row.before ?? <Trans>Not known yet</Trans>, row.after ?? <Trans>Not known yet</Trans>],
        }))}
      />
    </Disclosure>
  )
}
