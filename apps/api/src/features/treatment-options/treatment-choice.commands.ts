import type { TreatmentPreference, treatmentOptionRoutes } from '@holdfast/contracts/treatment-options'
import { decideAgreement } from '@holdfast/domain/treatment-options/agreement'
import { decideChoice } from '@holdfast/domain/treatment-options/treatment-option'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { requireDrafting } from './require-drafting.ts'
import { findPreferences } from './treatment-options.queries.ts'
import type { TreatmentOptionRow } from './treatment-options.rows.ts'

type Choice = z.output<typeof treatmentOptionRoutes.choose.body>

/** One's own place among those who are asked; refuses with `forbidden` whoever is not. */
async function findMine(context: PlanContext): Promise<TreatmentPreference & { options: TreatmentOptionRow[] }> {
  const { preferences, participants, treatmentOptions: options } = await findPreferences(context)
  const me = participants.find(({ caseMemberId }) => caseMemberId === context.member.id)
  const mine = preferences.find(({ participantId }) => participantId === me?.id)
  authorize(context, 'treatment.favor', mine !== undefined)
  return { ...orNotFound(mine ?? null), options }
}

/** Which place this person favors now. */
export async function getMyPreference(context: PlanContext): Promise<TreatmentPreference> {
  const { options: _, ...mine } = await findMine(context)
  return mine
}

/** Says which place somebody favors, or none; they may change it while the plan is drafted (F36). The same answer again changes nothing. */
export async function favorTreatment(
  context: PlanContext,
  treatmentOptionId: string | null,
): Promise<TreatmentPreference> {
  const { tx, organizationId, planId, now } = context
  const { options, ...mine } = await findMine(context)
  if (mine.treatmentOptionId === treatmentOptionId) return mine
  const { participantId } = mine
  const key = { organizationId, planId, participantId }
  if (treatmentOptionId === null) await tx.treatmentPreference.deleteMany({ where: key })
  else if (!options.some(({ id }) => id === treatmentOptionId))
    throw invalidField('body/treatmentOptionId', 'is no place of this plan')
  else
    await tx.treatmentPreference.upsert({
      where: { organizationId_planId_participantId: key },
      create: { ...key, treatmentOptionId, at: now },
      update: { treatmentOptionId, at: now },
    })
  await recordChange(context, {
    action: 'treatment_option.favored',
    resource: 'treatment_options',
    resourceId: treatmentOptionId,
  })
  return { ...mine, treatmentOptionId }
}

/** One place and a second one behind it, with who chose it and how (F36). */
export async function chooseTreatment(
  context: PlanContext,
  { chosenId, backupId, how }: Choice,
  ifMatch: number,
): Promise<void> {
  const { tx, organizationId, planId, plan, member, now } = context
  requireDrafting(context)
  guardVersion(plan, ifMatch)
  const { treatmentOptions: options, preferences } = await findPreferences(context)
  const ids = options.map(({ id }) => id)
  throwIfRefused(decideChoice({ chosenId, backupId }, ids), context)
  if (how === 'by_agreement') throwIfRefused(decideAgreement(chosenId, preferences), context)
  const choiceOf = (id: string) => (id === chosenId ? 'chosen' : id === backupId ? 'backup' : 'none')
  const record = { chosenById: member.id, chosenHow: how ?? 'by_lead', chosenAt: now }
  const nobody = { chosenById: null, chosenHow: null, chosenAt: null }
  for (const choice of ['chosen', 'backup', 'none']) {
    const changed = options
      .filter(
        ({ id, choice: before }) => choiceOf(id) === choice && (before !== choice || (choice === 'chosen' && how)),
      )
      .map(({ id }) => id)
    if (changed.length > 0)
      await tx.treatmentOption.updateMany({
        where: { organizationId, planId, id: { in: changed } },
        data: { choice, ...(choice === 'chosen' ? record : nobody), version: nextVersion },
      })
  }
  await tx.plan.update({ where: { organizationId_id: { organizationId, id: planId } }, data: { version: nextVersion } })
  await recordChange(context, {
    action: 'treatment_option.chosen',
    resource: 'treatment_options',
    resourceId: chosenId,
    ...(chosenId !== null && how && { meta: { how } }),
  })
}
