import type { OutcomeReport } from '@holdfast/contracts/outcome-report'
import { Trans } from '@lingui/react/macro'
import { ShowAll } from '../../ui/show-all.tsx'
import type { Table } from './report-questions.ts'

const WIDTH = 1000
type Line = Table['lines'][number]

function Bar({
  parts,
  height = 10,
}: {
  parts: readonly { from?: number; share: number; look: string }[]
  height?: number
}) {
  return (
    <svg className="pic" viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ from = 0, share, look }) => (
        <rect key={look} x={from * WIDTH} width={share * WIDTH} height={height} className={look} />
      ))}
    </svg>
  )
}

/** From the plan to care: how many could have reached each step, and how many did. */
export function StepBars({ steps }: Pick<OutcomeReport, 'steps'>) {
  const most = Math.max(...steps.map(({ count, of }) => of ?? count))
  return (
    <ul className="bars wide">
      {steps.map(({ step, label, count, of }) => {
        const percent = of === null || of === 0 ? null : Math.round((count / of) * 100)
        return (
          <li key={step}>
            <span>{label}</span>
            <span className="n">
              {percent === null ? (
                <b>{count}</b>
              ) : (
                <Trans>
                  <b>{count}</b> of {of} · {percent}%
                </Trans>
              )}
            </span>
            <Bar
              parts={[
                { share: (of ?? count) / most, look: 'f0' },
                { share: count / most, look: step.startsWith('care') ? 'n4' : 'fa' },
              ]}
            />
          </li>
        )
      })}
    </ul>
  )
}

const share = (percent: number): number => percent / 100

/** How often each line ended with a yes, and the range in which that likely lies. */
export function RangeBars({ lines }: Pick<Table, 'lines'>) {
  return (
    <ShowAll items={lines} few={8}>
      {(shown) => (
        <ul className="bars">
          {shown.map(({ label, count, yes, ofHeld }) => (
            <li key={label}>
              <span>
                {label}{' '}
                <span className="small soft">
                  <Trans>
                    {yes} of {count}
                  </Trans>
                </span>
              </span>
              {ofHeld && (
                <>
                  <span className="n">
                    <Trans>
                      <b>{ofHeld.percent}%</b> {ofHeld.low} to {ofHeld.high}
                    </Trans>
                  </span>
                  <Bar
                    height={14}
                    parts={[
                      { share: 1, look: 'f0' },
                      { from: share(ofHeld.low), share: share(ofHeld.high - ofHeld.low), look: 'fr' },
                      { from: Math.min(0.99, share(ofHeld.percent)), share: 0.01, look: 'fa' },
                    ]}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </ShowAll>
  )
}

/** How many there are of each line. */
export function CountBars({ lines }: Pick<Table, 'lines'>) {
  const all = lines.reduce((sum, { count }) => sum + count, 0)
  return (
    <ul className="bars">
      {lines.map(({ label, count }) => (
        <li key={label}>
          <span>{label}</span>
          <span className="n">
            <Trans>
              <b>{count}</b> of {all}
            </Trans>
          </span>
          <Bar
            parts={[
              { share: 1, look: 'f0' },
              { share: all === 0 ? 0 : count / all, look: 'fa' },
            ]}
          />
        </li>
      ))}
    </ul>
  )
}

const countOf = (lines: readonly Line[], category: string): number | null =>
  lines.find(({ categories }) => categories.length === 1 && categories[0] === category)?.count ?? null

/** Each cause, in first attempts and in later ones; the most frequent first. A number that is left out is hidden. */
export function CauseBars({ tables }: { tables: readonly Table[] }) {
  const causes = tables
    .map(({ dimension, title, lines }) => ({
      dimension,
      title,
      first: countOf(lines, 'first'),
      later: countOf(lines, 'later'),
    }))
    .toSorted((one, other) => (other.first ?? 0) - (one.first ?? 0))
  const reviewsOf = (attempt: string): number =>
    Math.max(
      0,
      ...tables.map(({ lines }) =>
        lines
          .filter(({ categories }) => categories.every((category) => category.startsWith(attempt)))
          .reduce((sum, { count }) => sum + count, 0),
      ),
    )
  const most = Math.max(1, ...causes.flatMap(({ first, later }) => [first ?? 0, later ?? 0]))
  return (
    <>
      <ul className="key">
        <li>
          <Bar parts={[{ share: 1, look: 'c2' }]} height={WIDTH} />
          <Trans>First attempt, {reviewsOf('first')} reviews</Trans>
        </li>
        <li>
          <Bar parts={[{ share: 1, look: 'fa' }]} height={WIDTH} />
          <Trans>Later attempt, {reviewsOf('later')} reviews</Trans>
        </li>
      </ul>
      <ShowAll items={causes} few={6}>
        {(shown) => (
          <ul className="bars">
            {shown.map(({ dimension, title, first, later }) => (
              <li key={dimension}>
                <span>{title}</span>
                <div className="pairbar">
                  <PairBar count={first} most={most} look="c2" />
                  <PairBar count={later} most={most} look="fa" />
                </div>
              </li>
            ))}
          </ul>
        )}
      </ShowAll>
    </>
  )
}

function PairBar({ count, most, look }: { count: number | null; most: number; look: string }) {
  if (count === null)
    return (
      <span className="small soft full">
        {look === 'c2' ? <Trans>First attempt: not shown</Trans> : <Trans>Later attempt: not shown</Trans>}
      </span>
    )
  return (
    <>
      <Bar parts={[{ share: count / most, look }]} />
      <span className="n">
        <b>{count}</b>
      </span>
    </>
  )
}
