import { GROUND_RULES, RUN_LINES } from '@holdfast/domain/run/run-guide'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Said at the start, and one tap away all day: everyone is to be safe, anyone may pause (S0.15). */
export function GroundRules({ open }: { open: boolean }) {
  return (
    <Disclosure key={String(open)} open={open} summary={<Trans>Ground rules</Trans>}>
      <ul>
        {GROUND_RULES.map((rule) => (
          <li key={rule.en}>{localize(rule)}</li>
        ))}
      </ul>
      <p>{localize(RUN_LINES.may_leave)}</p>
    </Disclosure>
  )
}
