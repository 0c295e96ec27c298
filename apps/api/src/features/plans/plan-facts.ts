import { screenEffects } from '@holdfast/domain/safety-screens/screen-effects'
import { type Appointment, SHORTEST_MINUTES } from '@holdfast/domain/logistics/place'
import { isTelling } from '@holdfast/domain/logistics/text-codes'
import type { Intake } from '@holdfast/contracts/treatment-options'
import type { CriteriaAnswers } from '@holdfast/domain/treatment/criteria'
import type { Confirmation } from '@holdfast/domain/treatment/intake'
import type { PlanFacts } from '@holdfast/domain/plans/plan-facts'
import { signedHazardsOf } from '../consequences/consequence-rows.queries.ts'
import { assessedRiskOf } from '../risk-assessments/risk-assessments.queries.ts'
import { seatingOf } from '../seating/seating.queries.ts'
import { aboutFactsOf, standingCodesOf } from '../participants/participant-facts.ts'
import { screenStatesOf } from '../safety-screens/screen-states.ts'
import { safetyFactsOf } from '../safety-plan/safety-plan.queries.ts'
import { needsFactsOf } from '../support-needs/support-needs.queries.ts'
import { attemptsBefore } from './attempts-before.ts'
import { answersOf } from '../intake/intake.queries.ts'
import { sheetOf } from '../worksheets/worksheets.presenter.ts'
import type { PlanRows } from './plan-rows.ts'

const day = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null
const moment = (date: Date | null): string | null => date?.toISOString() ?? null

/** What the rules look at, from what the tables hold. */
export function planFactsOf(rows: PlanRows): PlanFacts {
  const [risk] = rows.riskAssessments
  const [choice] = rows.approachChoices
  const present = new Set(rows.participants.map((row) => row.id))
  return {
    status: rows.status,
    approach: rows.approach,
    level: rows.level,
    announced: rows.announced,
    attemptNumber: rows.attemptNumber,
    intake: answersOf(rows.case.intake),
    priorAttempts: attemptsBefore(rows),
    choice: choice ? { approach: choice.approach, rankedFirst: choice.rankedFirst } : null,
    worksheets: rows.worksheets.map((row) => {
      const { kind, complete, ownerId } = sheetOf(row, rows.logistics)
      return { kind, complete, ownerId }
    }),
    substances: rows.case.substances,
    participants: rows.participants.map((row) => ({
      id: row.id,
      name: row.name,
      relationship: row.relationship,
      adult: row.adult,
      dayRoles: row.dayRoles,
      attendance: row.attendance,
      readById: row.readById,
      speakingPosition: row.speakingPosition,
      suitability: standingCodesOf(row),
      decision: row.suitabilityDecision?.decision ?? null,
      closeness: row.closeness,
      careArrangement: row.careArrangement,
      rehearsed: rows.rehearsals.some(({ minutes, attendeeIds }) => minutes !== null && attendeeIds.includes(row.id)),
      about: aboutFactsOf(row.about),
    })),
    statements: rows.statements.map(({ participantId, missingParts, words, sharing }) => ({
      participantId,
      missingParts,
      words,
      sharing,
    })),
    consequences: rows.consequences.map((row) => ({
      id: row.id,
      participantId: row.participantId,
      category: row.category,
      iWill: row.iWill,
      ends: row.ends,
      keeps: row.keeps,
      signedHazards: signedHazardsOf(row).map(({ code }) => code),
      checks: row.checks,
      confidence: row.confidence,
      startsOn: day(row.startsOn),
      liftedWhen: row.liftedWhen,
      standingOffer: row.standingOffer,
      stances: Object.fromEntries(
        row.stances
          .filter((stance) => stance.wordingVersion === row.wordingVersion)
          .map((stance) => [stance.participantId, stance.stance]),
      ),
    })),
    supports: rows.supports.map(({ id, participantId, topic, becomes }) => ({ id, participantId, topic, becomes })),
    treatmentOptions: rows.treatmentOptions.map((row) => ({
      id: row.id,
      name: row.name,
      choice: row.choice,
      insuranceVerifiedOn: day(row.insuranceVerifiedOn),
      bedHeldUntil: moment(row.bedHeldUntil),
      levelOfCare: row.levelOfCare,
      address: row.address,
      criteria: row.criteria as CriteriaAnswers,
      admissionTimes: (row.intake as Intake).admissionTimes ?? null,
      arrivesAt: (row.intake as Intake).arrivesAt ?? null,
      confirmations: row.confirmations as Confirmation[],
      byProfessional: row.byProfessional,
      referral: row.referral,
      referralRelation: row.referralRelation,
    })),
    risk: risk ? assessedRiskOf(risk) : null,
    safetyPlan: safetyFactsOf(rows.safetyPlan),
    needs: needsFactsOf(rows.supportNeeds, present),
    contingencies: rows.contingencies.map(({ id, code, words, ownerId, stopRule, rehearsed }) => ({
      id,
      code,
      words,
      ownerId,
      stopRule,
      rehearsed,
    })),
    sobrietyPlan: {
      observerIds: (rows.sobrietyPlan?.observerIds ?? []).filter((id) => present.has(id)),
      waitPlan: rows.sobrietyPlan?.waitPlan ?? '',
      waitLimitMinutes: rows.sobrietyPlan?.waitLimitMinutes ?? null,
    },
    logistics: {
      place: rows.logistics?.place ?? '',
      address: rows.logistics?.address ?? '',
      startsAt: moment(rows.logistics?.startsAt ?? null),
      backupStartsAt: moment(rows.logistics?.backupStartsAt ?? null),
      transportLeadId: rows.logistics?.transportLeadId ?? null,
      escortId: rows.logistics?.escortId ?? null,
      exitsClear: rows.logistics?.exitsClear ?? false,
      ...placeFactsOf(rows),
    },
    ...rehearsalFactsOf(rows),
    excuses: rows.excuses.map(({ code, answer, ownerId, rehearsed }) => ({ code, answer, ownerId, rehearsed })),
    dayCards: rows.dayCards.map(({ participantId, minutesBefore, leave, evening, eveningWith }) => ({
      participantId,
      minutesBefore,
      leave,
      hasEvening: evening.trim() !== '' || eveningWith.trim() !== '',
    })),
    seating: seatingOf(rows.seatingPlan, rows.participants),
    checklists: rows.checklistItems.map(({ list, code, ownerId, doneAt }) => ({
      list,
      code,
      ownerId,
      done: doneAt !== null,
    })),
    screen: screenEffects(screenStatesOf(rows)),
    leaks: rows.leakReports.map(({ id, decision, startsAtThen }) => ({
      id,
      decision,
      startsAtThen: moment(startsAtThen),
    })),
  } as PlanFacts
}

const placeFactsOf = ({ logistics: row, case: { alias } }: PlanRows) => ({
  timeZone: row?.timeZone ?? 'America/New_York',
  windowFrom: row?.windowFrom ?? '',
  windowTo: row?.windowTo ?? '',
  durationMinutes: row?.durationMinutes ?? SHORTEST_MINUTES,
  placeKind: row?.placeKind ?? null,
  badMemories: row?.badMemories ?? null,
  appointments: (row?.appointments ?? []) as Appointment[],
  remoteReachable: Boolean(row?.remoteLink.trim() || row?.remotePhone.trim()),
  codesTell: [row?.codeGo, row?.codeWait, row?.codeOff].some((code) => isTelling(code ?? '', alias)),
})

function rehearsalFactsOf({ rehearsals }: PlanRows) {
  const held = rehearsals.filter(({ minutes }) => minutes !== null)
  return { rehearsals: held.length, lastRehearsalMinutes: held.at(-1)?.minutes ?? null }
}
