import type { Admission } from '@holdfast/contracts/treatment-options'
import type { TreatmentOption } from '../../db/generated/client.ts'

/**
 * A place for the next attempt: all that is known of it, and nothing that was true for one day alone. The cover is verified,
 * the bed held and confirmed anew.
 */
export function placeForAnotherDay(row: TreatmentOption) {
  const {
    organizationId: _organization,
    planId: _plan,
    id: _id,
    version: _version,
    createdAt: _createdAt,
    insuranceVerifiedOn: _verified,
    bedHeldUntil: _held,
    confirmations: _confirmed,
    admission,
    criteria,
    insurance,
    ...known
  } = row
  const { heldFrom: _from, arrivesAt: _arrives, latestArrivalAt: _latest, ...lasting } = admission as Admission
  return { ...known, admission: lasting, criteria: criteria as object, insurance: insurance as object }
}
