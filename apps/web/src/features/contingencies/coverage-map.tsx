import type { Coverage } from '@holdfast/contracts/contingencies'
import { Trans, useLingui } from '@lingui/react/macro'

/** Which of the ways a day can go differently have an answer with somebody to act (S1.16). */
export function CoverageMap({ coverage }: { coverage: Coverage }) {
  const { t } = useLingui()
  const states = {
    covered: t`Prepared`,
    goes_on: t`The meeting would go on`,
    missing_owner: t`Nobody to act yet`,
    missing_words: t`No words yet`,
    missing: t`Not prepared`,
  }
  return (
    <section className="stack">
      <h2>
        <Trans>
          {coverage.covered} of {coverage.total} ways are prepared for
        </Trans>
      </h2>
      <p>
        <Trans>{coverage.rehearsed} of them are rehearsed.</Trans>
      </p>
      <ul className="tasks">
        {coverage.modes.map(({ mode, label, state, rehearsed }) => (
          <li key={mode} id={mode}>
            <span>{label}</span>
            <span className={`tag ${state === 'covered' ? 'done' : 'missing'}`}>
              {rehearsed ? t`Rehearsed` : states[state]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
