import type { Coverage } from '@holdfast/contracts/contingencies'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { DataTable } from '../../ui/data-table.tsx'
import { PictureCard } from '../../ui/picture-card.tsx'
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
    <PictureCard
      title={
        <Trans>
          {covered} of {total} ways are prepared for
        </Trans>
      }
      picture={
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
          <p className="soft">
            <Plural
              value={coverage.rehearsed}
              _0="None of them is rehearsed yet."
              one="# of them is rehearsed."
              other="# of them are rehearsed."
            />
          </p>
        </div>
      }
      table={
        <DataTable
          caption={<Trans>Each way a day can go differently, and whether it is prepared for</Trans>}
          heads={[t`What can happen`, t`State`]}
          rows={modes.map(({ mode, label, state }) => ({ key: mode, cells: [label, states[state]] }))}
        />
      }
    >
      {open.length > 0 && (
        <ul>
          {open.map(({ mode, label, state }) => (
            <li key={mode} id={mode}>
              {label}
              {/* the number above says how many are not prepared: what else is missing is named */}
              {state !== 'missing' && <span className="muted"> ({states[state]})</span>}
            </li>
          ))}
        </ul>
      )}
    </PictureCard>
  )
}
