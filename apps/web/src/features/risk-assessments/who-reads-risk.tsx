import { Trans } from '@lingui/react/macro'
import { useProfessionalNames } from '../../plan/professionals.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon } from '../../ui/icon.tsx'

/** Who reads the answers about danger: those who lead the case. */
export function WhoReadsRisk({ planKey }: { planKey: PlanKey }) {
  const names = useProfessionalNames(planKey)
  return (
    <p className="who">
      <Icon name="eye" />
      {names === '' ? (
        <Trans>Only those who lead this case read this.</Trans>
      ) : (
        <Trans>The case lead and {names} read this.</Trans>
      )}
    </p>
  )
}
