import type { Coverage } from '@holdfast/contracts/contingencies'
import { Trans, useLingui } from '@lingui/react/macro'
import { ringSegment } from './ring-segment.ts'

/** The ways a day can go differently as a ring, and those that have no answer by name (S1.16). */
export function CoverageMap({ coverage }: { coverage: Coverage }) {
  const { t } = useLingui()
  const { covered, total, modes } = coverage
  const states = {
    covered: t`Prepared`,
    goes_on: t`The meeting would go on`,
    missing_owner: t`Nobody acts yet`,
    missing_words: t`No words yet`,
    missing: t`Not prepared`,
  }
  const open = modes.filter(({ state }) => state !== 'covered')
  return (
    <section className="card">
      <h2>
        <Trans>
          {covered} of {total} ways are prepared for
        </Trans>
      </h2>
      <div className="ringbox">
        <svg
          className="pic"
          viewBox="0 0 160 160"
          role="img"
          aria-label={t`${covered} of ${total} ways are prepared for`}
        >
          {modes.map(({ mode, state }, index) => (
            <path key={mode} d={ringSegment(index, modes.length)} className={state === 'covered' ? 'fa' : 'sw'} />
          ))}
          <text x="80" y="92" className="mid tl" aria-hidden="true">
            {covered}/{total}
          </text>
        </svg>
        <div className="stack">
          <p>
            <Trans>{coverage.rehearsed} of them are rehearsed.</Trans>
          </p>
          {open.length > 0 && (
            <ul>
              {open.map(({ mode, label, state }) => (
                <li key={mode} id={mode}>
                  {label} <span className="muted">({states[state]})</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  )
}
