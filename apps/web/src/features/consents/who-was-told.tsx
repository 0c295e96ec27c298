import type { DisclosureRecord } from '@holdfast/contracts/consents'
import { PART_LABELS } from '@holdfast/domain/consents/consent'
import { Trans } from '@lingui/react/macro'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { ShowAll } from '../../ui/show-all.tsx'

/** The account of disclosures: every reading by a program in the last three years. */
export function WhoWasTold({ items }: { items: readonly DisclosureRecord[] }) {
  return (
    <>
      <PageHeading lead={<Trans>Every reading by a program in the last three years, newest first.</Trans>}>
        <Trans>Who was told</Trans>
      </PageHeading>
      {items.length === 0 ? (
        <Empty>
          <Trans>No program has read anything yet.</Trans>
        </Empty>
      ) : (
        <ShowAll items={items} few={6}>
          {(shown) => (
            <ul className="stack">
              {shown.map(({ id, at, recipient, purpose, parts, format }) => (
                <li key={id} className="card">
                  <b className="strong">
                    <bdi>{recipient}</bdi>
                  </b>
                  <p className="small soft">
                    {formatMoment(at)} · {format === 'fhir' ? <Trans>as a file</Trans> : <Trans>on the page</Trans>}
                  </p>
                  <p>{parts.map((part) => localize(PART_LABELS[part].label)).join(', ')}</p>
                  <p className="small soft">
                    <Trans>For: {purpose}</Trans>
                  </p>
                </li>
              ))}
            </ul>
          )}
        </ShowAll>
      )}
    </>
  )
}
