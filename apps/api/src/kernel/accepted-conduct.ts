import { conductNow } from '@holdfast/domain/conduct/acceptance'

/** The columns of a member who accepts the code of conduct as it is now, with the organization's paragraph of this version. */
export function acceptedNow(ownVersion: number, at: Date = new Date()) {
  const { edition } = conductNow(ownVersion)
  return { conductEdition: edition, conductOwnVersion: ownVersion, conductAcceptedAt: at }
}
