import type { ComparisonRow } from '@holdfast/contracts/attempts'
import { COMPARISON_KIND_LABELS } from '@holdfast/domain/attempts/compare'
import { PLAN_SECTION_NAMES, PLAN_SECTIONS } from '@holdfast/domain/plan/sections'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'

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
      <section className="stack" key={section}>
        <h2>{localize(PLAN_SECTIONS[section].label)}</h2>
        <table className="comparison">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Part of the plan</Trans>
              </th>
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.label + row.before + row.after} className={row.kind}>
                <th scope="row">
                  {row.label}{' '}
                  <span className={`tag ${row.kind === 'same' ? '' : 'done'}`}>
                    {localize(COMPARISON_KIND_LABELS[row.kind])}
                  </span>
                </th>
                <td>{row.before ?? <Trans>not there</Trans>}</td>
                <td>{row.after ?? <Trans>not there any more</Trans>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )
  })
}
