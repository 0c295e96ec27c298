import type { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import type { Confirmation } from '@holdfast/domain/treatment-options/admission'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { takeOverFacility } from '../facilities/facilities.queries.ts'
import { decryptInsurance, encryptInsurance } from './insurance-texts.ts'
import { requireOptionDates } from './option-dates.ts'
import { requireDrafting } from './require-drafting.ts'
import { mayDeclareTie } from './ties.ts'
import { findTreatmentOption } from './treatment-options.queries.ts'
import { treatmentOptionParts, type TreatmentOptionRow } from './treatment-options.rows.ts'

type NewOption = z.output<typeof treatmentOptionRoutes.create.body>
type Changes = z.output<typeof treatmentOptionRoutes.update.body>

/** What may still be checked again once the plan is locked: cover, hold, and whom to call (docs/practice.md 6). */
const CHECKED_AGAIN = [
  'insuranceVerifiedOn',
  'insuranceVerifiedBy',
  'insuranceNotes',
  'insurance',
  'admission',
  'referral',
  'referralRelation',
  'bedHeldUntil',
  'admissionsContact',
  'admissionHours',
  'phone',
]

const MOST_CONFIRMATIONS = 40

const dated = ({ insuranceVerifiedOn, bedHeldUntil, ...rest }: Changes) => ({
  ...rest,
  ...(insuranceVerifiedOn !== undefined && {
    insuranceVerifiedOn: insuranceVerifiedOn && fromIsoDate(insuranceVerifiedOn),
  }),
  ...(bedHeldUntil !== undefined && { bedHeldUntil: bedHeldUntil && new Date(bedHeldUntil) }),
})

/**
 * Adds a place, in one's own words or as the directory has it; one that a professional brings in asks for a disclosure
 * (F39).
 */
export async function addTreatmentOption(
  context: PlanContext,
  { name, levelOfCare, facilityId, ...fields }: NewOption,
): Promise<TreatmentOptionRow> {
  const { tx, organizationId, planId, member } = context
  requireDrafting(context)
  requireOptionDates(context, fields)
  const known = facilityId === undefined ? null : await takeOverFacility(context, facilityId)
  const id = uuidv7()
  const made = await tx.treatmentOption.create({
    data: {
      organizationId,
      planId,
      id,
      levelOfCare,
      suggestedById: member.role === 'interventionist' ? member.id : null,
      ...known,
      ...dated(fields),
      ...encryptInsurance(context, id, fields),
      name: name?.trim() ?? known?.name ?? '',
    },
    ...treatmentOptionParts,
  })
  await recordChange(context, { action: 'treatment_option.added', resource: 'treatment_options', resourceId: made.id })
  return made
}

/**
 * Changes a place. After the lock only insurance, bed hold and admissions are checked again (`wrong-status` for the rest). What
 * ties a professional to a place is said by them alone (`forbidden`).
 */
export async function updateTreatmentOption(
  context: PlanContext,
  optionId: string,
  changes: Changes,
  ifMatch: number,
): Promise<TreatmentOptionRow> {
  const { tx, organizationId, planId } = context
  const row = await findTreatmentOption(context, optionId)
  guardVersion(row, ifMatch)
  const before = { ...row, ...decryptInsurance(context, optionId, row) }
  if (isNoop(before, changes)) return row
  requireOptionDates(context, changes, before)
  if (Object.keys(changes).some((field) => !CHECKED_AGAIN.includes(field))) requireDrafting(context)
  const changed = await tx.treatmentOption.update({
    where: { organizationId_planId_id: { organizationId, planId, id: optionId } },
    data: {
      ...dated(changes),
      ...encryptInsurance(context, optionId, changes),
      ...suggesterAfter(context, changes, row),
      version: nextVersion,
    },
    ...treatmentOptionParts,
  })
  await recordChange(context, {
    action: 'treatment_option.changed',
    resource: 'treatment_options',
    resourceId: optionId,
  })
  return changed
}

/** Who answers for the place from now on, when ties are declared; refuses with `forbidden` whoever may not say it. */
function suggesterAfter(context: PlanContext, { referral, referralRelation }: Changes, row: TreatmentOptionRow) {
  if (isNoop(row, { referral, referralRelation })) return {}
  authorize(context, 'treatment.declare_tie', mayDeclareTie(context, row))
  return row.suggestedById === null ? {} : { suggestedById: context.member.id }
}

/** A call in which the place said that the bed is still held. */
export async function confirmBed(
  context: PlanContext,
  optionId: string,
  { step, spokeWith }: z.output<typeof treatmentOptionRoutes.confirm.body>,
): Promise<TreatmentOptionRow> {
  const { tx, organizationId, planId, member, now } = context
  const row = await findTreatmentOption(context, optionId)
  const before = row.confirmations as Confirmation[]
  const made: Confirmation = { step, at: now.toISOString(), by: member.displayName, spokeWith: spokeWith.trim() }
  const confirmed = await tx.treatmentOption.update({
    where: { organizationId_planId_id: { organizationId, planId, id: optionId } },
    data: { confirmations: [...before, made].slice(-MOST_CONFIRMATIONS), version: nextVersion },
    ...treatmentOptionParts,
  })
  await recordChange(context, {
    action: 'treatment_option.bed_confirmed',
    resource: 'treatment_options',
    resourceId: optionId,
    meta: { step },
  })
  return confirmed
}

/** Takes a place out, while the plan is drafted; a chosen one leaves the choice open. */
export async function removeTreatmentOption(context: PlanContext, optionId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  requireDrafting(context)
  guardVersion(await findTreatmentOption(context, optionId), ifMatch)
  await tx.treatmentOption.delete({ where: { organizationId_planId_id: { organizationId, planId, id: optionId } } })
  await recordChange(context, {
    action: 'treatment_option.removed',
    resource: 'treatment_options',
    resourceId: optionId,
  })
}
