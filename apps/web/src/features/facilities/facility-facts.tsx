import type { Facility } from '@holdfast/contracts/facilities'
import { placeLine } from '@holdfast/domain/facilities/place-format'
import { Trans } from '@lingui/react/macro'
import { formatDate } from '../../i18n/localize.ts'
import { CallLink } from './call-link.tsx'
import { Offers, type OwnNames } from './offers.tsx'

/** How to reach a place, what it offers, and how fresh that is. */
export function FacilityFacts({ place, names, country }: { place: Facility; names: OwnNames; country: string }) {
  const address = [place.street, placeLine(place, country)].filter(Boolean).join(', ')
  const phones = [...new Set([place.phone, place.intakePhone, place.hotline].filter(Boolean))]
  return (
    <>
      <p>{address}</p>
      <div className="row">
        {phones.map((phone) => (
          <CallLink key={phone} phone={phone} />
        ))}
        {place.website && (
          <a className="btn plain" href={place.website} target="_blank" rel="noreferrer">
            <Trans>Website (new tab)</Trans>
          </a>
        )}
      </div>
      {place.notes && <p className="spoken">{place.notes}</p>}
      {place.levels.length === 0 && (
        <p>
          <span className="tag">
            <Trans>Level of care not known</Trans>
          </span>
        </p>
      )}
      <Offers place={place} names={names} />
      <p className="muted">
        {place.source === 'own' ? (
          <Trans>Your own entry, written on {formatDate(place.asOf)}.</Trans>
        ) : (
          <Trans>From a file as of {formatDate(place.asOf)}.</Trans>
        )}{' '}
        {place.lastVerifiedOn ? (
          <Trans>
            Checked on {formatDate(place.lastVerifiedOn)} by {place.verifiedBy}.
          </Trans>
        ) : (
          <Trans>Nobody here has checked it yet.</Trans>
        )}
      </p>
    </>
  )
}
