import type { Facility } from '@holdfast/contracts/facilities'

/** What somebody writes about a place; the rest is the server's to say. */
export type FacilityFields = Omit<
  Facility,
  'id' | 'source' | 'keyYear' | 'asOf' | 'lastVerifiedOn' | 'verifiedBy' | 'version'
>

/** A place about which nothing is known yet. */
export const NEW_FACILITY: FacilityFields = {
  name: '',
  street: '',
  city: '',
  state: '',
  zip: '',
  phone: '',
  intakePhone: '',
  hotline: '',
  website: '',
  latitude: null,
  longitude: null,
  levels: [],
  codes: [],
  payers: [],
  languages: [],
  specialGroups: [],
  notes: '',
}

/** What somebody wrote about a place, as a form holds it. */
export const facilityFieldsOf = (place: Facility): FacilityFields =>
  Object.fromEntries(
    Object.keys(NEW_FACILITY).map((name) => [name, place[name as keyof FacilityFields]]),
  ) as FacilityFields
