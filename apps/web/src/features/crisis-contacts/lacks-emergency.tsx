import { useLingui } from '@lingui/react/macro'
import { useOrganizationId } from '../../app/organization-on-screen.ts'
import { Notice } from '../../ui/notice.tsx'
import { NoEmergencyNumber } from './no-emergency-number.tsx'
import { useLacksEmergencyNumber } from './use-lacks-emergency-number.ts'

/** Above every page where no emergency number is known for the country; nothing elsewhere. */
export function LacksEmergency() {
  const organizationId = useOrganizationId()
  const isLacking = useLacksEmergencyNumber()
  const { t } = useLingui()
  if (!isLacking) return null
  return (
    <aside className="page-notice no-print" aria-label={t`Crisis numbers`}>
      <Notice tone="caution">
        <p>
          <NoEmergencyNumber organizationId={organizationId} />
        </p>
      </Notice>
    </aside>
  )
}

/** The same before the numbers to call. */
export function LacksEmergencyInHelp() {
  const organizationId = useOrganizationId()
  const isLacking = useLacksEmergencyNumber()
  return (
    isLacking && (
      <p>
        <NoEmergencyNumber organizationId={organizationId} />
      </p>
    )
  )
}
