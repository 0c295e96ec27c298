import type { ComparisonRow } from '@holdfast/contracts/attempts'
import { COMPARISON_KIND_LABELS } from '@holdfast/domain/attempts/compare'
import { PLAN_SECTIONS } from '@holdfast/domain/plan/sections'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Props = {
  rows: readonly ComparisonRow[]
  /** What each of the two is called. */
  before: ReactNode
  after: ReactNode
}

/** So many are in sight on a phone; the others are one tap away. */
const IN_SIGHT = 4

const keyOf = ({ section, label, before, after }: ComparisonRow): string => [section, label, before, after].join('|')

/** How much changed and how much stayed, as one sentence. */
export function HowMuchChanged({ rows }: { rows: readonly ComparisonRow[] }) {
  const same = rows.filter(({ kind }) => kind === 'same').length
  const changed = rows.length - same
  return (
    <Trans>
      <Plural value={changed} _0="Nothing changed" one="# thing changed" other="# things changed" />,{' '}
      <Plural value={same} _0="nothing stayed" one="# stayed" other="# stayed" />
    </Trans>
  )
}

/** Two attempts, or two versions: only what is different, side by side; what stayed is folded (F9, F73). */
export function Differences({ rows, before, after }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const same = rows.filter(({ kind }) => kind === 'same')
  const different = rows.filter(({ kind }) => kind !== 'same')
  return (
    <>
      {different.length > 0 && (
        <ol className="diff">
          {different.slice(0, isWhole ? different.length : IN_SIGHT).map((row) => (
            <li key={keyOf(row)}>
              <div className="row between">
                <h2>{row.label}</h2>
                <span className="tag">
                  {localize(PLAN_SECTIONS[row.section].label)} · {localize(COMPARISON_KIND_LABELS[row.kind])}
                </span>
              </div>
              <div className="pair">
                <div>
                  <span className="small">{before}</span>
                  {row.before ?? <Trans>Not there</Trans>}
                </div>
                <div className="new">
                  <span className="small">{after}</span>
                  {row.after ?? <Trans>Not there</Trans>}
                </div>
              </div>
            </li>
          ))}
        </ol>
      )}
      {!isWhole && different.length > IN_SIGHT && (
        <div>
          <Button look="quiet" onClick={() => setIsWhole(true)}>
            <Plural value={different.length - IN_SIGHT} one="Show # more difference" other="Show # more differences" />
          </Button>
        </div>
      )}
      {same.length > 0 && (
        <Disclosure
          summary={<Plural value={same.length} one="# thing stayed the same" other="# things stayed the same" />}
        >
          <SummaryList>
            {same.map((row) => (
              <SummaryLine key={keyOf(row)} label={row.label}>
                {row.after}
              </SummaryLine>
            ))}
          </SummaryList>
        </Disclosure>
      )}
    </>
  )
}
