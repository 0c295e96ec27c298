import type { facilityRoutes } from '@holdfast/contracts/facilities'
import { naturalKey } from '@holdfast/domain/facilities/facility'
import { SERVICE_KEY_YEAR } from '@holdfast/domain/facilities/service-code'
import { toIsoDate, fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import type { Facility } from '../../db/generated/client.ts'
import type { OrganizationContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { refuse } from '../../kernel/refuse.ts'
import { FACILITY_KNOWN } from './refusals.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findFacility } from './facilities.queries.ts'

type NewFacility = z.output<typeof facilityRoutes.create.body>
type Changes = z.output<typeof facilityRoutes.update.body>

const today = (now: Date): Date => fromIsoDate(toIsoDate(now))

/** The same place is in the directory once, whoever wrote it down. */
async function refuseDoubled(context: OrganizationContext, key: string, id?: string): Promise<void> {
  const { tx, organizationId } = context
  const where = { organizationId_naturalKey: { organizationId, naturalKey: key } }
  const other = await tx.facility.findUnique({ where })
  if (other && other.id !== id) throw refuse(FACILITY_KNOWN, context)
}

/** A place in the organization's own words, as of today; the same name, street and ZIP twice is refused. */
export async function addFacility(context: OrganizationContext, given: NewFacility): Promise<Facility> {
  const { tx, organizationId, now } = context
  const name = given.name.trim()
  const key = naturalKey({ name, street: given.street ?? '', zip: given.zip })
  await refuseDoubled(context, key)
  const made = await tx.facility.create({
    data: {
      organizationId,
      source: 'own',
      naturalKey: key,
      nameKey: name.toLowerCase(),
      keyYear: SERVICE_KEY_YEAR,
      asOf: today(now),
      ...given,
      name,
    },
  })
  await recordChange(context, { action: 'facility.added', resource: 'facilities', resourceId: made.id })
  return made
}

/** What somebody changed by hand is the organization's own from then on: files leave it alone. */
export async function updateFacility(
  context: OrganizationContext,
  facilityId: string,
  changes: Changes,
  ifMatch: number,
): Promise<Facility> {
  const { tx, organizationId, now } = context
  const row = await findFacility(context, facilityId)
  guardVersion(row, ifMatch)
  if (isNoop(row, changes)) return row
  const next = { name: row.name, street: row.street, zip: row.zip, ...changes }
  const key = naturalKey(next)
  await refuseDoubled(context, key, facilityId)
  const changed = await tx.facility.update({
    where: { organizationId_id: { organizationId, id: facilityId } },
    data: {
      ...changes,
      naturalKey: key,
      nameKey: next.name.toLowerCase(),
      source: 'own',
      asOf: today(now),
      updatedAt: now,
      version: nextVersion,
    },
  })
  await recordChange(context, { action: 'facility.changed', resource: 'facilities', resourceId: facilityId })
  return changed
}

/** Somebody checked the entry today and stands for it by name. */
export async function verifyFacility(
  context: OrganizationContext,
  facilityId: string,
  ifMatch: number,
): Promise<Facility> {
  const { tx, organizationId, person, now } = context
  guardVersion(await findFacility(context, facilityId), ifMatch)
  const verified = await tx.facility.update({
    where: { organizationId_id: { organizationId, id: facilityId } },
    data: { lastVerifiedOn: today(now), verifiedBy: person.displayName, updatedAt: now, version: nextVersion },
  })
  await recordChange(context, { action: 'facility.verified', resource: 'facilities', resourceId: facilityId })
  return verified
}

/** Out of the directory for good; plans keep what they took over. */
export async function removeFacility(context: OrganizationContext, facilityId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId } = context
  guardVersion(await findFacility(context, facilityId), ifMatch)
  await tx.facility.delete({ where: { organizationId_id: { organizationId, id: facilityId } } })
  await recordChange(context, { action: 'facility.removed', resource: 'facilities', resourceId: facilityId })
}
