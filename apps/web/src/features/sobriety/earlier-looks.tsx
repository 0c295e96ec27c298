import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import { SOBRIETY_RESULT_CATALOG } from '@holdfast/domain/sobriety/check-guide'
import { Trans } from '@lingui/react/macro'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { LookFacts } from './look-facts.tsx'

type Props = { checks: readonly SobrietyCheck[]; timeZone: string; open?: boolean }

/** The looks before the one that counts now, newest first; none is ever changed. */
export function EarlierLooks({ checks, timeZone, open = false }: Props) {
  if (checks.length === 0) return null
  return (
    <Disclosure open={open} summary={<Trans>Earlier looks: {checks.length}</Trans>}>
      {checks.map((check) => (
        <section className="stack" key={check.id}>
          <h3>
            {check.result === null ? (
              <Trans>A look that nobody answered</Trans>
            ) : (
              localize(SOBRIETY_RESULT_CATALOG[check.result].label)
            )}
          </h3>
          <p className="muted">
            {formatMoment(check.checkedAt, timeZone)} · <Trans>seen by {check.observedBy}</Trans> ·{' '}
            {check.confirmedBy ? <Trans>confirmed by {check.confirmedBy}</Trans> : <Trans>not confirmed yet</Trans>}
          </p>
          {!check.isHidden && <LookFacts check={check} timeZone={timeZone} />}
        </section>
      ))}
    </Disclosure>
  )
}
