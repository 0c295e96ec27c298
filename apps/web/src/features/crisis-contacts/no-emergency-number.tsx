import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

/** Said where no emergency number is known for the country of the organization; none is made up. */
export function NoEmergencyNumber({ organizationId }: { organizationId: string | undefined }) {
  return (
    <>
      <strong>
        <Trans>In danger, call the emergency number of your country.</Trans>
      </strong>{' '}
      <Trans>Holdfast does not have it yet.</Trans>{' '}
      {organizationId && (
        <Link to="/o/$organizationId/crisis-contacts" params={{ organizationId }}>
          <Trans>Add it, or choose another country</Trans>
        </Link>
      )}
    </>
  )
}
