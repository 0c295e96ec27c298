import type { treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { isEditable, type PlanStatus } from '@holdfast/domain/plan/plan-status'
import type { Confirmation } from '@holdfast/domain/treatment-options/admission'
import { decideChoice } from '@holdfast/domain/treatment-options/treatment-option'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { takeOverFacility } from '../facilities/facilities.queries.ts'
import { requireOptionDates } from './option-dates.ts'
import { answersForTie } from './ties.ts'
import { findTreatmentOption } from './treatment-options.queries.ts'
import { treatmentOptionParts, type TreatmentOptionRow } from './treatment-options.rows.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'

type NewOption = z.output<typeof treatmentOptionRoutes.create.body>
type Changes = z.output<typeof treatmentOptionRoutes.update.body>
type Choice = z.output<typeof treatmentOptionRoutes.choose.body>

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

function requireDrafting({ plan }: PlanContext): void {
  if (!isEditable(plan.status as PlanStatus)) throw problem('wrong-status', { planStatus: plan.status })
}

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
  const made = await tx.treatmentOption.create({
    data: {
      organizationId,
      planId,
      levelOfCare,
      suggestedById: member.role === 'interventionist' ? member.id : null,
      ...known,
      ...dated(fields),
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
  if (isNoop(row, changes)) return row
  requireOptionDates(context, changes, row)
  if (Object.keys(changes).some((field) => !CHECKED_AGAIN.includes(field))) requireDrafting(context)
  const changed = await tx.treatmentOption.update({
    where: { organizationId_planId_id: { organizationId, planId, id: optionId } },
    data: { ...dated(changes), ...newSuggester(context, changes, row), version: nextVersion },
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
function newSuggester(context: PlanContext, { referral, referralRelation }: Changes, row: TreatmentOptionRow) {
  const isSaid =
    (referral ?? row.referral) !== row.referral || (referralRelation ?? row.referralRelation) !== row.referralRelation
  if (!isSaid) return {}
  authorize(context, 'treatment.declare_tie', answersForTie(context, row))
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

/** One place and a second one behind it. */
export async function chooseTreatment(
  context: PlanContext,
  { chosenId, backupId }: Choice,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId, plan } = context
  requireDrafting(context)
  guardVersion(plan, ifMatch)
  const options = await tx.treatmentOption.findMany({ where: { organizationId, planId } })
  const decision = decideChoice(
    { chosenId, backupId },
    options.map((option) => option.id),
  )
  throwIfRefused(decision, context)
  const choiceOf = (id: string) => (id === chosenId ? 'chosen' : id === backupId ? 'backup' : 'none')
  for (const choice of ['chosen', 'backup', 'none']) {
    const changed = options.filter((one) => one.choice !== choice && choiceOf(one.id) === choice).map(({ id }) => id)
    if (changed.length > 0)
      await tx.treatmentOption.updateMany({
        where: { organizationId, planId, id: { in: changed } },
        data: { choice, version: nextVersion },
      })
  }
  await tx.plan.update({ where: { organizationId_id: { organizationId, id: planId } }, data: { version: nextVersion } })
  await recordChange(context, {
    action: 'treatment_option.chosen',
    resource: 'treatment_options',
    resourceId: chosenId,
  })
}
