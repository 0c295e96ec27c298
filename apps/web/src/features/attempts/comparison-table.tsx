import type { ComparisonRow } from '@holdfast/contracts/attempts'
import { COMPARISON_KIND_LABELS } from '@holdfast/domain/attempts/compare'
import { PLAN_SECTION_NAMES, PLAN_SECTIONS } from '@holdfast/domain/plan/sections'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import { SideBySide } from './side-by-side.tsx'

type Props = {
  rows: readonly ComparisonRow[]
  /** What stands over each column. */
  before: ReactNode
  after: ReactNode
  onlyChanges: boolean
}

/** Two attempts, or two versions, line by line: what stayed, what came, what went, what is different (F9, F73). */
export function ComparisonTable({ rows, before, after, onlyChanges }: Props) {
  return PLAN_SECTION_NAMES.map((section) => {
    const shown = rows.filter((row) => row.section === section && !(onlyChanges && row.kind === 'same'))
    if (shown.length === 0) return null
    return (
      <SideBySide
        key={section}
        title={localize(PLAN_SECTIONS[section].label)}
        about={<Trans>Part of the plan</Trans>}
        before={before}
        after={after}
        rows={shown.map((row) => ({
          key: row.label + row.before + row.after,
          look: row.kind,
          label: (
            <>
              {row.label}{' '}
              <span className={`tag ${row.kind === 'same' ? '' : 'done'}`}>
                {localize(COMPARISON_KIND_LABELS[row.kind])}
              </span>
            </>
          ),
          before: row.before ?? <Trans>not there</Trans>,
          after: row.after ?? <Trans>not there any more</Trans>,
        }))}
      />
    )
  })
}
