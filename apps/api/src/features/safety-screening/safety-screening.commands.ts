import type { MySafetyScreening, SafetyScreening, safetyScreeningRoutes } from '@holdfast/contracts/safety-screening'
import { decideFollowUp } from '@holdfast/domain/safety-screening/screening-follow-ups'
import { levelOf, type ScreeningLevel } from '@holdfast/domain/safety-screening/screening-effects'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { distinctIds } from '../../kernel/distinct-ids.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { localize } from '../../kernel/localize.ts'
import { requireParticipants } from '../participants/participants.queries.ts'
import { encryptAnswers } from './screening-texts.ts'
import {
  findMyScreening,
  findScreening,
  presenterOf,
  presentMine,
  professionalsOf,
  UNANSWERED,
} from './safety-screening.queries.ts'

type Answered = z.output<typeof safetyScreeningRoutes.answer.body>
type Act = z.output<typeof safetyScreeningRoutes.recordFollowUp.body>

/** Keeps what someone answers about their own safety, in private. Passing is an answer, and as good as any. */
export async function answerScreening(
  context: PlanContext,
  given: Answered,
  ifMatch: number,
): Promise<MySafetyScreening> {
  const { tx, organizationId, caseId, planId, member, person, now } = context
  const before = await findMyScreening(context)
  guardVersion(before ?? UNANSWERED, ifMatch)
  await requireParticipants(context, 'afraidOfIds', given.afraidOfIds)
  const professionals = await professionalsOf(context)
  const { afraidOfIds, readerIds, ...words } = given.passed
    ? { ...given, answers: {}, afraidOfIds: [], text: '' }
    : given
  const readers = readersOf(professionals, readerIds, before?.answers?.readers)
  const screening = await tx.safetyScreening.upsert({
    where: { organizationId_caseId_caseMemberId: { organizationId, caseId, caseMemberId: member.id } },
    create: { organizationId, caseId, caseMemberId: member.id, ...levelOf(words.answers), answeredAt: now },
    update: { ...levelOf(words.answers), answeredAt: now, version: nextVersion },
  })
  const key = { organizationId, caseId, screeningId: screening.id }
  const row = { screeningId: screening.id, authorUserId: person.userId }
  const stored = { passed: words.passed, ...encryptAnswers(context, row, words) }
  const answers = await tx.screeningAnswers.upsert({
    where: { organizationId_caseId_screeningId: key },
    create: { ...key, authorUserId: person.userId, ...stored },
    update: stored,
  })
  const afraidOf = distinctIds(afraidOfIds).map((participantId) => ({ participantId }))
  if (before) await tx.fearedParticipant.deleteMany({ where: key })
  if (afraidOf.length > 0)
    await tx.fearedParticipant.createMany({ data: afraidOf.map((one) => ({ ...key, planId, ...one })) })
  await nameReaders(context, screening.id, { before: before?.answers?.readers ?? [], readers })
  await recordPrivately(context, 'safety_screening.answered')
  return presentMine(context, { ...screening, answers: { ...answers, afraidOf, readers } }, professionals)
}

type Reader = { caseMemberId: string }

/** Whom the author names; without a word the first answers are for those who are there, and later ones for whom they named before. */
function readersOf(
  professionals: readonly { id: string }[],
  readerIds: readonly string[] | undefined,
  before: readonly Reader[] | undefined,
): Reader[] {
  const isThere = (id: string) => professionals.some((one) => one.id === id)
  if (readerIds?.every(isThere) === false)
    throw invalidField('body/readerIds', 'names somebody who is no interventionist here')
  if (readerIds) return distinctIds(readerIds).map((caseMemberId) => ({ caseMemberId }))
  return before
    ? before.map(({ caseMemberId }) => ({ caseMemberId }))
    : professionals.map(({ id }) => ({ caseMemberId: id }))
}

async function nameReaders(
  { tx, organizationId, caseId, person }: PlanContext,
  screeningId: string,
  { before, readers }: { before: readonly Reader[]; readers: readonly Reader[] },
): Promise<void> {
  const key = { organizationId, caseId, screeningId }
  const idsOf = (some: readonly Reader[]) => some.map(({ caseMemberId }) => caseMemberId)
  const isNew = ({ caseMemberId }: Reader) => !idsOf(before).includes(caseMemberId)
  const added = readers.filter(isNew).map((reader) => ({ ...key, ...reader, authorUserId: person.userId }))
  const taken = idsOf(before).filter((id) => !idsOf(readers).includes(id))
  if (taken.length > 0) await tx.screeningReader.deleteMany({ where: { ...key, caseMemberId: { in: taken } } })
  if (added.length > 0) await tx.screeningReader.createMany({ data: added })
}

/** In the audit trail, without a new revision of the plan: everybody sees that, and would see when somebody answered. */
const recordPrivately = (
  { tx, sql, person, caseId }: PlanContext,
  action: 'safety_screening.answered' | 'safety_screening.followed_up',
) => recordChange({ tx, sql, person, caseId }, { action, resource: 'safety_screenings', resourceId: null })

/** Records what an interventionist arranged: it settles these answers for this plan, once the plan does what was arranged. */
export async function recordFollowUp(context: PlanContext, screeningId: string, given: Act): Promise<SafetyScreening> {
  const { tx, organizationId, caseId, planId, member, now } = context
  const screening = await findScreening(context, screeningId)
  const decision = decideFollowUp(screening.level as ScreeningLevel, given)
  if (!decision.ok)
    throw problem('rule-refused', { rule: decision.refusal.rule, reason: localize(decision.refusal.reason, context) })
  const present = await presenterOf(context)
  const screeningVersion = screening.version
  const followUp = await tx.screeningFollowUp.create({
    data: { organizationId, caseId, screeningId, planId, screeningVersion, ...given, byMemberId: member.id, at: now },
  })
  const reviewed = await tx.safetyScreening.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id: screeningId } },
    data: { reviewedVersion: screeningVersion, reviewedForPlanId: planId, mitigations: given.mitigations },
  })
  await recordPrivately(context, 'safety_screening.followed_up')
  return present({ ...screening, ...reviewed, followUps: [followUp, ...screening.followUps] })
}
