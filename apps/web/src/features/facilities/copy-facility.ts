import { ProblemError } from '@holdfast/contracts/call'
import { type Facility, facilityRoutes } from '@holdfast/contracts/facilities'
import { naturalKey } from '@holdfast/domain/facilities/facility'
import { request } from '../../api/client.ts'
import { facilityFieldsOf } from './facility-fields.ts'
import { keepFacility } from './facilities.queries.ts'

/**
 * Copies a place into the directory of another organization, by somebody who may look here and write there; the notes stay where
 * they were written. A place that is there already is left as it is.
 */
export async function copyFacility(place: Facility, organizationId: string): Promise<Facility> {
  const params = { organizationId }
  try {
    const body = { ...facilityFieldsOf(place), notes: '' }
    const copied = await request(facilityRoutes.create, { params, body })
    await keepFacility(organizationId, copied)
    return copied
  } catch (error) {
    const isThere =
      error instanceof ProblemError &&
      error.problem.type === '/problems/rule-refused' &&
      error.problem.rule === 'facility_known'
    const known = isThere ? await findSame(place, organizationId) : undefined
    if (!known) throw error
    return known
  }
}

async function findSame(place: Facility, organizationId: string): Promise<Facility | undefined> {
  const query = { text: place.name.slice(0, 100), limit: 50 }
  const { items } = await request(facilityRoutes.search, { params: { organizationId }, query })
  return items.find((one) => naturalKey(one) === naturalKey(place))
}
