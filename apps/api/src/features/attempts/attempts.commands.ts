import { buildNextAttempt, type NextAttempt, type ReviewedChange } from '@holdfast/domain/attempts/next-attempt'
import { decideNextAttempt } from '@holdfast/domain/attempts/start'
import { catalogEntry } from '@holdfast/domain/contingencies/catalog'
import type { PlanStatus } from '@holdfast/domain/plan/plan-status'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import type { WorksheetKind } from '@holdfast/domain/worksheets/worksheet-kinds'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import { uuidv7 } from '../../kernel/ids.ts'
import type { CaseContext, PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/versions.ts'
import { refuse, refusedBy } from '../../kernel/refuse.ts'
import { seatingOf } from '../seating/seating.queries.ts'
import { applyApproachTemplate } from '../approaches/apply-template.ts'
import { loadPlanRows, type PlanRows } from '../plans/plan-rows.ts'
import { attemptDraftOf } from './attempt-draft.ts'
import { copyPerson } from './copy-person.ts'
import { copySafetyPlan, copyAccommodations } from './copy-safety.ts'
import { placeForAnotherDay } from './copy-treatment-option.ts'
import { localize } from '../../kernel/localize.ts'

/** Makes the next attempt from a reviewed one: what held is copied, what the review changed is applied (S1.13, F72). */
export async function createNextPlan(context: CaseContext, fromPlanId: string): Promise<string> {
  const { tx, organizationId, caseId } = context
  const plan = orNotFound(await tx.plan.findFirst({ where: { organizationId, caseId, id: fromPlanId } }))
  const decision = decideNextAttempt(plan.status as PlanStatus)
  if (!decision.ok) throw refusedBy(decision.refusal, context)
  const newest = await tx.plan.findFirst({ where: { organizationId, caseId }, orderBy: { attemptNumber: 'desc' } })
  if (newest?.id !== plan.id) throw refuse('next_attempt_exists', context)
  const rows = await loadPlanRows({ ...context, planId: fromPlanId })
  const reviewed = (rows.review?.factors ?? []).flatMap((factor) => factor.changes)
  const changes = reviewed.map(({ id, effect, effectOn }) => ({ id, effect, effectOn }) as ReviewedChange)
  const next = buildNextAttempt(attemptDraftOf(rows), changes)
  const made = await tx.plan.create({
    data: {
      organizationId,
      caseId,
      attemptNumber: plan.attemptNumber + 1,
      previousPlanId: plan.id,
      approach: next.draft.approach,
      announced: next.draft.announced,
      goal: next.draft.goal,
      appliedChanges: next.applied.map(({ changeId, what }) => ({
        changeId,
        what: reviewed.find(({ id }) => id === changeId)?.what ?? '',
        effect: localize(what, context),
      })),
    },
  })
  const target = { ...context, plan: made, planId: made.id }
  const ids = await copyPeople(target, rows, next)
  await copyParts(target, rows, next, ids)
  await copySafetyPlan(target, rows, ids)
  await copyAccommodations(target, rows, ids)
  await copyWorksheets(target, rows, ids)
  await applyApproachTemplate(target, next.draft.approach)
  await recordChange(target, {
    action: 'plan.created',
    resource: 'plans',
    resourceId: made.id,
    meta: { attempt: made.attemptNumber, changes: changes.length },
  })
  return made.id
}

type IdMap = (id: string | null) => string | null

/** The people come first: readers before those whose letters they read do not matter, links are set in a second pass. */
async function copyPeople(
  { tx, organizationId, planId }: PlanContext,
  rows: PlanRows,
  { draft }: NextAttempt,
): Promise<IdMap> {
  const ids = new Map(draft.participants.map(({ id }) => [id, uuidv7()]))
  const mapped: IdMap = (id) => (id === null ? null : (ids.get(id) ?? null))
  for (const { id, readById: _, ...one } of draft.participants) {
    const before = rows.participants.find((row) => row.id === id)
    const participantId = mapped(id) ?? uuidv7()
    await tx.participant.create({
      data: {
        organizationId,
        planId,
        id: participantId,
        name: one.name,
        relationship: one.relationship,
        adult: one.adult,
        attendance: one.attendance,
        speakingPosition: one.speakingPosition,
        dayRoles: [...one.dayRoles],
        closeness: before?.closeness ?? null,
        careArrangement: before?.careArrangement ?? '',
        caseMemberId: before?.caseMemberId ?? null,
      },
    })
    if (before) await copyPerson({ tx, organizationId, planId }, before, participantId)
    const statement = await tx.statement.create({
      data: { organizationId, planId, participantId, missingParts: [...STATEMENT_PARTS] },
    })
    const old = rows.statements.find((row) => row.participantId === id)
    if (old)
      await tx.$queryRaw`SELECT holdfast.copy_statement(${rows.id}::uuid, ${old.id}::uuid, ${planId}::uuid, ${statement.id}::uuid)::text`
  }
  for (const { id, readById } of draft.participants)
    if (readById !== null)
      await tx.participant.update({
        where: { organizationId_planId_id: { organizationId, planId, id: mapped(id) ?? '' } },
        data: { readById: mapped(readById) },
      })
  return mapped
}

/** What people wrote on the approach's papers goes along; what was noted while the plan was lived stays with it. */
async function copyWorksheets(
  { tx, organizationId, planId }: PlanContext,
  rows: PlanRows,
  mapped: IdMap,
): Promise<void> {
  await tx.worksheetRecord.createMany({
    data: rows.worksheets
      .filter(({ kind, version }) => version > 1 && !WORKSHEETS[kind as WorksheetKind].log)
      .map(({ kind, code, fields, offsetDays, ownerId, position, version }) => ({
        organizationId,
        planId,
        kind,
        code,
        fields: fields ?? {},
        offsetDays,
        ownerId: mapped(ownerId),
        position,
        version,
      })),
  })
}

async function copyParts(
  context: PlanContext,
  rows: PlanRows,
  { draft, adopt }: NextAttempt,
  mapped: IdMap,
): Promise<void> {
  const { tx, organizationId, planId } = context
  const inPlan = { organizationId, planId }
  await tx.consequence.createMany({
    data: draft.consequences.map(({ participantId, checks, ...one }) => ({
      ...inPlan,
      participantId: mapped(participantId) ?? '',
      category: one.category,
      iWill: one.iWill,
      removesOrProtects: one.removesOrProtects,
      liftedWhen: one.liftedWhen,
      standingOffer: one.standingOffer,
      ends: [...one.ends],
      keeps: [...one.keeps],
      followUp: one.followUp,
      confidence: one.confidence,
      checks: { ...checks },
    })),
  })
  if (rows.speakingOrder) {
    const { whyFirst, whyLast, lastWordId } = rows.speakingOrder
    await tx.speakingOrder.create({ data: { ...inPlan, whyFirst, whyLast, lastWordId: mapped(lastWordId) } })
  }
  await tx.enablingSupport.createMany({
    data: draft.enablingSupports.map(({ id, participantId, topic, becomes }) => ({
      ...inPlan,
      participantId: mapped(participantId) ?? '',
      topic,
      becomes,
      note: rows.enablingSupports.find((row) => row.id === id)?.note ?? '',
    })),
  })
  await tx.treatmentOption.createMany({
    data: draft.treatmentOptions.map(({ id, choice }) => ({
      ...placeForAnotherDay(orNotFound(rows.treatmentOptions.find((row) => row.id === id))),
      ...inPlan,
      choice,
    })),
  })
  await tx.contingency.createMany({
    data: draft.contingencies.map(({ id, code, trigger, words, ownerId, stopRule, rehearsed }) => ({
      ...inPlan,
      code,
      trigger,
      words,
      stopRule,
      rehearsed,
      ownerId: mapped(ownerId),
      afterwards: rows.contingencies.find((row) => row.id === id)?.afterwards ?? '',
    })),
  })
  for (const code of adopt) {
    const entry = catalogEntry(code)
    if (entry)
      await tx.contingency.create({
        data: {
          ...inPlan,
          code,
          trigger: localize(entry.trigger, context),
          words: localize(entry.words, context),
          stopRule: entry.stopRule,
          afterwards: localize(entry.afterwards, context),
        },
      })
  }
  await tx.checklistItem.createMany({
    data: rows.checklistItems.map(({ list, code, label, note, position, ownerId }) => ({
      ...inPlan,
      list,
      code,
      label,
      note,
      position,
      ownerId: mapped(ownerId),
    })),
  })
  const seating = seatingOf(rows.seatingPlan, rows.participants)
  if (seating) {
    const again = (who: string | null) => (who === 'loved_one' ? who : mapped(who))
    const seats = seating.seats.map((seat) => ({ ...seat, who: again(seat.who) }))
    await tx.seatingPlan.create({
      data: { ...inPlan, seating: { doors: [...seating.doors], seats, bondId: mapped(seating.bondId) } },
    })
  }
  await tx.excuse.createMany({
    data: rows.excuses.map(({ code, said, answer, beforehand, ownerId }) => ({
      ...inPlan,
      code,
      said,
      answer,
      beforehand,
      ownerId: mapped(ownerId),
    })),
  })
  await tx.participantSchedule.createMany({
    data: rows.participantSchedules.flatMap(({ participantId, minutesBefore, aftercarePlan, companion }) => {
      const again = mapped(participantId)
      return again ? [{ ...inPlan, participantId: again, minutesBefore, aftercarePlan, companion }] : []
    }),
  })
  await tx.informedPerson.createMany({
    data: rows.informedPeople.map(({ name, how, knowledge }) => ({ ...inPlan, name, how, knowledge })),
  })
  const { observerIds, ...sobriety } = draft.sobrietyPlan
  await tx.sobrietyPlan.create({
    data: {
      ...inPlan,
      ...sobriety,
      recheckMinutes: rows.sobrietyPlan?.recheckMinutes ?? null,
      observerIds: observerIds.map(mapped).filter((id) => id !== null),
    },
  })
  const { place, address, timeZone, transportLeadId, escortId } = draft.logistics
  await tx.logistics.create({
    data: {
      ...inPlan,
      place,
      address,
      timeZone,
      transportLeadId: mapped(transportLeadId),
      escortId: mapped(escortId),
      ...(rows.logistics && keptOfTheDay(rows.logistics)),
    },
  })
}

/** What is true of any day: the hours, the place, how people get in and what they write. Appointments belong to their day. */
const keptOfTheDay = (row: NonNullable<PlanRows['logistics']>) => ({
  notes: row.notes,
  windowFrom: row.windowFrom,
  windowTo: row.windowTo,
  windowWhy: row.windowWhy,
  durationMinutes: row.durationMinutes,
  venueKind: row.venueKind,
  badMemories: row.badMemories,
  parking: row.parking,
  remoteLink: row.remoteLink,
  remotePhone: row.remotePhone,
  codeGo: row.codeGo,
  codeWait: row.codeWait,
  codeOff: row.codeOff,
})
