import { Trans } from '@lingui/react/macro'
import { Card } from '../../ui/card.tsx'
import { ImportLink, WriteDownLink } from './directory-links.tsx'

type Props = {
  organizationId: string
  search: { plan?: string; planOf?: string }
  can: { edit: { allowed: boolean }; import: { allowed: boolean } }
}

/** Nothing is there yet: how to write one place down, and how to get the file with all of them. */
export function EmptyDirectory({ organizationId, search, can }: Props) {
  return (
    <Card next>
      <h2>
        <Trans>The directory is empty</Trans>
      </h2>
      {can.edit.allowed && (
        <>
          <p>
            <Trans>
              Do you know a place, or did somebody name one? Write it down here: its name and ZIP code are enough. Its
              phone, address and what it offers can follow when somebody has called.
            </Trans>
          </p>
          <div>
            <WriteDownLink className="btn" organizationId={organizationId} search={search} />
          </div>
        </>
      )}
      {can.import.allowed && (
        <>
          <p>
            <Trans>
              Or begin with the public list of treatment places in the United States. Open findtreatment.gov, search for
              your area, and save the list as a spreadsheet on this device. Then bring the file in here. After that you
              can search without the internet, and nobody learns what you search for. A list of your own, saved from a
              spreadsheet program, can be brought in too.
            </Trans>
          </p>
          <div>
            <ImportLink className="btn quiet" organizationId={organizationId} />
          </div>
        </>
      )}
    </Card>
  )
}
