import type { Comparison } from '@holdfast/contracts/attempts'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { SideBySide } from './side-by-side.tsx'

type Props = { rows: Comparison['outcomes']; before: ReactNode; after: ReactNode }

/** What came of each attempt, side by side; nothing is weighed against the other. */
export function OutcomesTable({ rows, before, after }: Props) {
  if (rows.length === 0) return null
  return (
    <SideBySide
      title={<Trans>What came out of it</Trans>}
      about={<Trans>Part of how it ended</Trans>}
      before={before}
      after={after}
      rows={rows.map((row) => ({
        key: row.label,
        label: row.label,
        before: row.before ?? <Trans>not known yet</Trans>,
        after: row.after ?? <Trans>not known yet</Trans>,
      }))}
    />
  )
}
