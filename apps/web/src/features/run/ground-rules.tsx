import { GROUND_RULES, RUN_LINES } from '@holdfast/domain/run/run-guide'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'

/** Said at the start, and one tap away all day: everyone is to be safe, anyone may pause (S0.15). */
export function GroundRules() {
  return (
    <section className="stack">
      <h2>
        <Trans>Ground rules</Trans>
      </h2>
      <ul className="bullets">
        {GROUND_RULES.map((rule) => (
          <li key={rule.en}>{localize(rule)}</li>
        ))}
      </ul>
      <p>{localize(RUN_LINES.may_leave)}</p>
    </section>
  )
}
