import { createHash } from 'node:crypto'
import type { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { type Mitigation, MITIGATIONS, signedText } from '@holdfast/domain/risk-assessments/mitigations'
import { latestReassessment } from '@holdfast/domain/risk-assessments/reassessment'
import { dangersSetToUnknown, loweredAreas, withKeptAreas } from '@holdfast/domain/risk-assessments/kept-areas'
import { type AreaLevels, overallLevel, type RiskArea, type RiskLevel } from '@holdfast/domain/risk-assessments/risk'
import { foreignSigns, isLowered } from '@holdfast/domain/risk-assessments/proposed-level'
import { asksForSignature, decideSecondSignature } from '@holdfast/domain/risk-assessments/risk-gate'
import type { z } from 'zod'
import type { RiskAssessment } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { isSameBrowser, requireSecondPerson } from '../../kernel/second-person.ts'
import { MITIGATION_CONFIRMED, SIGN_HIGH_RISK } from './refusals.ts'
import { caseHasProfessional } from '../members/members.queries.ts'
import { getAssessment, levelsOf, newestAssessment, storedAnswers } from './risk-assessments.queries.ts'

type NewAssessment = z.output<typeof riskRoutes.assess.body>
type Signature = z.output<typeof riskRoutes.sign.body>

/**
 * The interventionist judges the risk; while the case has none, its lead does. An area that is left out stays as it was answered
 * before; what was known to be dangerous does not become unknown.
 */
export async function assessRisk(
  context: PlanContext,
  { reassessBy, areas: anew, ...given }: NewAssessment,
): Promise<RiskAssessment> {
  const { tx, organizationId, planId, member, now } = context
  authorize(context, 'risk.assess', !(await caseHasProfessional(context)))
  const before = storedAnswers(await newestAssessment(context))
  requireSoundAnswers(levelsOf(before), anew)
  const answeredAt = now.toISOString()
  const dated = Object.entries(anew).map(([area, answer]) => [area, { ...answer, answeredAt }] as const)
  const areas = withKeptAreas(before, Object.fromEntries(dated))
  const level = overallLevel(levelsOf(areas))
  const made = await tx.riskAssessment.create({
    data: {
      organizationId,
      planId,
      ...given,
      areas,
      mitigations: inListOrder(given.mitigations),
      level,
      reassessBy: agreedDate(reassessBy, level, now),
      assessedById: member.id,
      assessedAt: now,
    },
  })
  await recordChange(context, {
    action: 'risk_assessment.recorded',
    resource: 'risk_assessments',
    resourceId: made.id,
    meta: { level, lowered: loweredAreas(levelsOf(before), levelsOf(areas)).join(' ') },
  })
  return made
}

/** Names every answer that does not fit its signs, or makes a known danger unknown. */
function requireSoundAnswers(before: AreaLevels, anew: NewAssessment['areas']): void {
  const unknown = dangersSetToUnknown(before, levelsOf(anew))
  const given = Object.entries(anew) as [RiskArea, NonNullable<NewAssessment['areas'][RiskArea]>][]
  const errors = [
    ...unknown.map((area) => ({ path: `body/areas/${area}/level`, message: 'was known before; say how it is now' })),
    ...given.flatMap(([area, { signs }]) =>
      foreignSigns(area, signs).map((code) => ({
        path: `body/areas/${area}/signs/${code}`,
        message: 'is not a sign of this area',
      })),
    ),
    ...given
      .filter(([area, { level, signs, lowerWhy }]) => isLowered(area, level, signs) && lowerWhy === '')
      .map(([area]) => ({
        path: `body/areas/${area}/lowerWhy`,
        message: 'is needed: the level is lower than its signs ask for',
      })),
  ]
  if (errors.length > 0) throw problem('invalid-request', { errors })
}

const inListOrder = (chosen: readonly Mitigation[]) => MITIGATIONS.filter((one) => chosen.includes(one))

// sooner than the level asks for, never later (docs/practice.md 9.1)
function agreedDate(reassessBy: string | null, level: RiskLevel, now: Date): Date {
  const latest = latestReassessment(now.toISOString(), level)
  if (reassessBy === null) return latest
  const agreed = new Date(reassessBy)
  if (agreed > latest) throw invalidField('body/reassessBy', `must not be later than ${latest.toISOString()}`)
  if (agreed <= now) throw invalidField('body/reassessBy', 'must lie ahead')
  return agreed
}

/** Only the newest assessment that asks for it is signed, by the professional on the case and under their own name. */
export async function signMitigation(
  context: PlanContext,
  riskAssessmentId: string,
  { name, credential, mitigations, mitigation, reason }: Signature,
): Promise<RiskAssessment> {
  const { tx, organizationId, planId, member, person, now } = context
  const newest = await newestAssessment(context)
  const row = newest?.id === riskAssessmentId ? newest : await getAssessment(context, riskAssessmentId)
  if (member.role !== 'interventionist') throw problem('forbidden', {})
  const areas = levelsOf(row.areas)
  if (!asksForSignature({ level: row.level as RiskLevel, areas }) || newest?.id !== row.id)
    throw refuse(SIGN_HIGH_RISK, context)
  const text = signedText({
    riskAssessmentId,
    level: row.level,
    areas,
    mitigations,
    mitigation,
    reason,
    name: name.trim(),
    credential: credential.trim(),
    signedAt: now.toISOString(),
  })
  const signed = await tx.riskAssessment.update({
    where: { organizationId_planId_id: { organizationId, planId, id: riskAssessmentId } },
    data: {
      mitigations: inListOrder(mitigations),
      mitigation,
      mitigationSignedBy: `${name.trim()}, ${credential.trim()}`,
      mitigationSignedById: member.id,
      mitigationSignedAt: now,
      mitigationTextHash: createHash('sha256').update(text).digest('hex'),
      mitigationReason: reason,
      mitigationBrowserId: person.browserId,
      mitigationDevice: person.device,
      // other words: whoever stood behind the ones before is asked again
      ...UNCONFIRMED,
      version: nextVersion,
    },
  })
  await recordChange(context, {
    action: 'risk_assessment.mitigation_signed',
    resource: 'risk_assessments',
    resourceId: riskAssessmentId,
    meta: { device: person.device },
  })
  return signed
}

const UNCONFIRMED = {
  mitigationConfirmedBy: null,
  mitigationConfirmedById: null,
  mitigationConfirmedAt: null,
  mitigationConfirmedDevice: '',
}

/**
 * A second person who leads the case confirms the words that the professional signed, once: nobody who assessed a high risk sets it
 * aside alone. On the device of the first one they have proved who they are.
 */
export async function confirmMitigation(
  context: PlanContext,
  riskAssessmentId: string,
  mitigationTextHash: string,
): Promise<RiskAssessment> {
  const { tx, organizationId, planId, member, person, now } = context
  authorize(context, 'risk.assess', true)
  const newest = await newestAssessment(context)
  const row = newest?.id === riskAssessmentId ? newest : await getAssessment(context, riskAssessmentId)
  if (newest?.id !== row.id) throw refuse(SIGN_HIGH_RISK, context)
  throwIfRefused(decideSecondSignature({ signedById: row.mitigationSignedById, confirmedById: member.id }), context)
  if (row.mitigationConfirmedById !== null) throw refuse(MITIGATION_CONFIRMED, context)
  if (row.mitigationTextHash !== mitigationTextHash)
    throw invalidField('body/mitigationTextHash', 'belongs to words that are not signed any more')
  requireSecondPerson(context, { browserId: row.mitigationBrowserId, at: row.mitigationSignedAt ?? row.assessedAt })
  const confirmed = await tx.riskAssessment.update({
    where: { organizationId_planId_id: { organizationId, planId, id: riskAssessmentId } },
    data: {
      mitigationConfirmedBy: member.displayName,
      mitigationConfirmedById: member.id,
      mitigationConfirmedAt: now,
      mitigationConfirmedDevice: person.device,
      version: nextVersion,
    },
  })
  await recordChange(context, {
    action: 'risk_assessment.mitigation_signed',
    resource: 'risk_assessments',
    resourceId: riskAssessmentId,
    meta: { second: true, device: person.device, sameDevice: isSameBrowser(person.browserId, row.mitigationBrowserId) },
  })
  return confirmed
}
