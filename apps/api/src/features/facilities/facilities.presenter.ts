import type { Facility } from '@holdfast/contracts/facilities'
import { toIsoDate } from '@holdfast/domain/shared/time'
import type { Facility as Row } from '../../db/generated/client.ts'

/** A row without what is only there for searching and for comparing with a file. */
export type FacilityFields = Omit<
  Row,
  'organizationId' | 'naturalKey' | 'nameKey' | 'contentHash' | 'createdAt' | 'updatedAt'
>

/** A place of the directory; everybody who may open the directory sees all of it. */
export const presentFacility = (row: FacilityFields): Facility => ({
  id: row.id,
  source: row.source as Facility['source'],
  name: row.name,
  street: row.street,
  city: row.city,
  state: row.state,
  zip: row.zip,
  phone: row.phone,
  intakePhone: row.intakePhone,
  hotline: row.hotline,
  website: row.website,
  latitude: row.latitude,
  longitude: row.longitude,
  levels: row.levels,
  codes: row.codes,
  payers: row.payers,
  languages: row.languages,
  specialGroups: row.specialGroups,
  keyYear: row.keyYear,
  notes: row.notes,
  asOf: toIsoDate(row.asOf) ?? '',
  lastVerifiedOn: toIsoDate(row.lastVerifiedOn),
  verifiedBy: row.verifiedBy,
  version: row.version,
})
