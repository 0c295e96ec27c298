import { RISK_LEVEL_CATALOG } from '@holdfast/domain/risk-assessments/risk-levels'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'
import { EmergencyNumbers } from '../crisis-contacts/emergency-numbers.tsx'

/** Somebody may be badly hurt today: whom to call, and what to do at once. Read out where it appears. */
export function DangerNow() {
  return (
    <Notice tone="urgent" live>
      <h2>
        <Trans>Danger now: get help first</Trans>
      </h2>
      <EmergencyNumbers />
      <ul>
        {RISK_LEVEL_CATALOG.imminent.nextSteps.map((step) => (
          <li key={step.en}>{localize(step)}</li>
        ))}
      </ul>
    </Notice>
  )
}
