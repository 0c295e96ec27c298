import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { organizationContactsQuery } from './contacts.queries.ts'

/** Who can add the number: a link for those who may, and whom to tell for everybody else; nothing while that is not known. */
function WhoAddsIt({ organizationId }: { organizationId: string }) {
  const { data } = useQuery(organizationContactsQuery(organizationId))
  if (!data) return null
  if (!data.can.edit.allowed) return <Trans>Tell whoever runs this organization.</Trans>
  return (
    <Link className="add-number" to="/o/$organizationId/crisis-contacts" params={{ organizationId }}>
      <Trans>Add it, or choose another country</Trans>
    </Link>
  )
}

/** Said where no emergency number is known for the country of the organization; none is made up. */
export function NoEmergencyNumber({ organizationId }: { organizationId: string | undefined }) {
  return (
    <>
      <strong>
        <Trans>In danger, call the emergency number of your country.</Trans>
      </strong>{' '}
      <Trans>Holdfast does not have it yet.</Trans> {organizationId && <WhoAddsIt organizationId={organizationId} />}
    </>
  )
}
