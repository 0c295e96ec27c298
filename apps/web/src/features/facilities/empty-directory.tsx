import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Card } from '../../ui/card.tsx'

type Props = { organizationId: string; can: { edit: { allowed: boolean }; import: { allowed: boolean } } }

/** Nothing is there yet: how to get the file, or how to begin with one place. */
export function EmptyDirectory({ organizationId, can }: Props) {
  return (
    <Card next>
      <h2>
        <Trans>The directory is empty</Trans>
      </h2>
      <p>
        <Trans>
          Begin with the public list of treatment places in the United States. Open findtreatment.gov, search for your
          area, and save the list as a spreadsheet on this device. Then bring the file in here.
        </Trans>
      </p>
      <p>
        <Trans>After that you can search without the internet. Nobody learns what you search for.</Trans>
      </p>
      <div className="row">
        {can.import.allowed && (
          <Link className="button" to="/o/$organizationId/facilities/import" params={{ organizationId }}>
            <Trans>Bring in the public file</Trans>
          </Link>
        )}
        {can.edit.allowed && (
          <Link className="button quiet" to="/o/$organizationId/facilities/new" params={{ organizationId }}>
            <Trans>Write a place down</Trans>
          </Link>
        )}
      </div>
    </Card>
  )
}
