import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { forPlan } from './facility-search.ts'

type Props = { organizationId: string; className: string }

/** Where one place is written down by hand, for the plan that it is looked for. */
export function WriteDownLink({
  organizationId,
  className,
  search,
}: Props & { search: { plan?: string; planOf?: string } }) {
  return (
    <Link
      className={className}
      to="/o/$organizationId/facilities/new"
      params={{ organizationId }}
      search={forPlan(search)}
    >
      <Trans>Write a place down</Trans>
    </Link>
  )
}

/** Where the public file with all places, or a list of one's own, is brought in. */
export function ImportLink({ organizationId, className }: Props) {
  return (
    <Link className={className} to="/o/$organizationId/facilities/import" params={{ organizationId }}>
      <Trans>Bring in a file</Trans>
    </Link>
  )
}
