import { screeningEffects } from '@holdfast/domain/safety-screening/screening-effects'
import { type Appointment, SHORTEST_MINUTES } from '@holdfast/domain/logistics/venue'
import { isTelling } from '@holdfast/domain/logistics/text-codes'
import { canReadStatement } from '@holdfast/domain/permissions/case-abilities'
import { isNamedProfessional, newReader } from '@holdfast/domain/permissions/named-professionals'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { readerWithWords } from '@holdfast/domain/statements/letter-reader'
import { isProfessional } from '@holdfast/domain/participants/preparedness'
import type { Insurance } from '@holdfast/contracts/insurance'
import type { Admission } from '@holdfast/contracts/treatment-options'
import type { CriteriaAnswers } from '@holdfast/domain/treatment-options/criteria'
import type { Confirmation } from '@holdfast/domain/treatment-options/admission'
import type { PlanFacts } from '@holdfast/domain/plan/plan-facts'
import { toIsoDate } from '@holdfast/domain/shared/time'
import { signedHazardsOf } from '../features/consequences/consequence-rows.queries.ts'
import { assessedRiskOf } from '../features/risk-assessments/risk-assessments.queries.ts'
import { seatingOf } from '../features/seating/seating.rows.ts'
import { aboutFactsOf, raisedCodesOf, standingOf } from '../features/participants/participant-facts.ts'
import { attendeeIdsOf } from '../features/rehearsals/rehearsals.rows.ts'
import { observerIdsOf } from '../features/sobriety/sobriety.rows.ts'
import { screeningStatesOf } from '../features/safety-screening/screening-states.ts'
import { safetyFactsOf } from '../features/safety-plan/safety-plan.queries.ts'
import { needsFactsOf } from '../features/accommodations/accommodations.queries.ts'
import { preferencesOf } from '../features/treatment-options/preferences.ts'
import { dayWordsOf } from './day-words.ts'
import { learningOfPerson } from '../features/learning/learning.rows.ts'
import { attemptsBefore } from './attempts-before.ts'
import { answersOf } from '../features/first-call/first-call.queries.ts'
import { planDayOf, sheetOf } from '../features/worksheets/worksheets.presenter.ts'
import type { PlanRows } from './plan-rows.ts'

const moment = (date: Date | null): string | null => date?.toISOString() ?? null

/** What the rules look at, from what the tables hold. */
export function planFactsOf(rows: PlanRows): PlanFacts {
  const [risk] = rows.riskAssessments
  const [choice] = rows.approachChoices
  const planDay = planDayOf(rows.logistics)
  return {
    status: rows.status,
    approach: rows.approach,
    level: rows.level,
    announced: rows.announced,
    attemptNumber: rows.attemptNumber,
    firstCall: answersOf(rows.case.firstCall),
    priorAttempts: attemptsBefore(rows),
    choice: choice ? { approach: choice.approach, rankedFirst: choice.rankedFirst } : null,
    worksheets: rows.worksheets.map((row) => {
      const { kind, complete, ownerId } = sheetOf(row, planDay)
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
      hasLink: row.caseMemberId !== null,
      readById: row.readById,
      speakingPosition: row.speakingPosition,
      suitability: standingOf(raisedCodesOf(row), row),
      decision: row.suitabilityDecision?.decision ?? null,
      closeness: row.closeness,
      careArrangement: row.careArrangement,
      screening: screeningOf(rows, row),
      rehearsed: rows.rehearsals.some((one) => one.minutes !== null && attendeeIdsOf(one).includes(row.id)),
      learning: learningOfPerson(rows, row),
      about: aboutFactsOf(row.about),
    })),
    statements: rows.statements.map((row) => ({
      participantId: row.participantId,
      missingParts: row.missingParts,
      wordCount: row.wordCount,
      sharing: row.sharing,
      readerHasWords: readerHasWords(rows, row),
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
      startsOn: toIsoDate(row.startsOn),
      liftedWhen: row.liftedWhen,
      standingOffer: row.standingOffer,
      stances: Object.fromEntries(
        row.stances
          .filter((stance) => stance.wordingVersion === row.wordingVersion)
          .map((stance) => [stance.participantId, stance.stance]),
      ),
    })),
    enablingSupports: rows.enablingSupports.map(({ id, participantId, topic, becomes }) => ({
      id,
      participantId,
      topic,
      becomes,
    })),
    treatmentOptions: rows.treatmentOptions.map((row) => ({
      id: row.id,
      name: row.name,
      choice: row.choice,
      insuranceVerifiedOn: toIsoDate(row.insuranceVerifiedOn),
      bedHeldUntil: moment(row.bedHeldUntil),
      levelOfCare: row.levelOfCare,
      address: row.address,
      criteria: row.criteria as CriteriaAnswers,
      admissionTimes: (row.admission as Admission).admissionTimes ?? null,
      arrivesAt: (row.admission as Admission).arrivesAt ?? null,
      latestArrivalAt: (row.admission as Admission).latestArrivalAt ?? null,
      arrivalRule: (row.admission as Admission).arrivalRule ?? 'not_known',
      clinicalApproval: (row.admission as Admission).clinicalApproval ?? null,
      insuranceSaid: insuranceSaid(row.insurance as Insurance),
      confirmations: row.confirmations as Confirmation[],
      byProfessional: row.suggestedById !== null,
      referral: row.referral,
      referralRelation: row.referralRelation,
    })),
    treatmentPreferences: preferencesOf({ ...rows, members: rows.case.members }),
    risk: risk ? assessedRiskOf(risk) : null,
    safetyPlan: safetyFactsOf(rows.safetyPlan),
    needs: needsFactsOf(rows.accommodations),
    contingencies: rows.contingencies.map(({ id, code, trigger, text, ownerId, stopRule, rehearsed }) => ({
      id,
      code,
      trigger,
      text,
      ownerId,
      stopRule,
      rehearsed,
    })),
    sobrietyPlan: {
      observerIds: rows.sobrietyPlan ? observerIdsOf(rows.sobrietyPlan) : [],
      waitPlan: rows.sobrietyPlan?.waitPlan ?? '',
      waitLimitMinutes: rows.sobrietyPlan?.waitLimitMinutes ?? null,
    },
    logistics: {
      venue: rows.logistics?.venue ?? '',
      address: rows.logistics?.address ?? '',
      startsAt: moment(rows.logistics?.startsAt ?? null),
      backupStartsAt: moment(rows.logistics?.backupStartsAt ?? null),
      transportLeadId: rows.logistics?.transportLeadId ?? null,
      escortId: rows.logistics?.escortId ?? null,
      exitsClear: rows.logistics?.exitsClear ?? false,
      ...venueFactsOf(rows),
    },
    rehearsals: rehearsalFactsOf(rows),
    dayWords: dayWordsOf(rows),
    excuses: rows.excuses.map(({ id, code, said, answer, ownerId, rehearsed }) => ({
      id,
      code,
      said,
      answer,
      ownerId,
      rehearsed,
    })),
    participantSchedules: rows.participantSchedules.map(
      ({ participantId, minutesBefore, timeOff, aftercarePlan, companion }) => ({
        participantId,
        minutesBefore,
        timeOff,
        hasAftercarePlan: aftercarePlan.trim() !== '' || companion.trim() !== '',
      }),
    ),
    seating: seatingOf(rows.seatingPlan),
    checklists: rows.checklistItems.map(({ list, code, ownerId, doneAt }) => ({
      list,
      code,
      ownerId,
      done: doneAt !== null,
    })),
    screening: screeningEffects(screeningStatesOf(rows)),
    disclosures: rows.disclosureReports.map(({ id, decision, startsAtWhenReported }) => ({
      id,
      decision,
      startsAtWhenReported: moment(startsAtWhenReported),
    })),
  } as PlanFacts
}

const venueFactsOf = ({ logistics: row, case: { alias } }: PlanRows) => ({
  timeZone: row?.timeZone ?? 'America/New_York',
  windowFrom: row?.windowFrom ?? '',
  windowTo: row?.windowTo ?? '',
  durationMinutes: row?.durationMinutes ?? SHORTEST_MINUTES,
  venueKind: row?.venueKind ?? null,
  badMemories: row?.badMemories ?? null,
  appointments: (row?.appointments ?? []) as Appointment[],
  remoteReachable: Boolean(row?.remoteLink.trim() || row?.remotePhone.trim()),
  codesTell: [row?.codeGo, row?.codeWait, row?.codeOff].some((code) => isTelling(code ?? '', alias)),
})

const rehearsalFactsOf = ({ rehearsals }: PlanRows) =>
  rehearsals.flatMap(({ heldOn, minutes }) => (minutes === null ? [] : [{ heldOn: toIsoDate(heldOn), minutes }]))

const insuranceSaid = ({ covered, activeToday, network }: Insurance) => ({
  ...(covered && { covered: covered.answer }),
  ...(activeToday && { activeToday }),
  ...(network && { network }),
  isPaidOtherwise: (covered?.note ?? '').trim() !== '',
})

/** The author gave the reader the words, shares them with somebody like the reader, or the reader writes them in the author's name. */
function readerHasWords({ participants, case: { members } }: PlanRows, row: PlanRows['statements'][number]): boolean {
  const author = participants.find(({ id }) => id === row.participantId)
  const reader = participants.find(({ id }) => id === author?.readById)
  const member = members.find(({ id }) => id === reader?.caseMemberId)
  if (!author || !reader) return false
  const given = { authorId: author.caseMemberId ?? row.writtenById, givenAt: row.sharedAt }
  const role = member?.role as CaseRole
  const isShared =
    member !== undefined &&
    canReadStatement(
      { role, isAuthor: false, isNamed: isNamedProfessional(newReader(role, member.joinedAt), given) },
      row.sharing as Parameters<typeof canReadStatement>[1],
    )
  const writes = author.caseMemberId === null && row.writtenById !== null && row.writtenById === reader.caseMemberId
  return isShared || writes || readerWithWords({ ...author, releasedToId: row.releasedToId }) !== null
}

/** Whoever takes part with access of their own is asked; professionals, children and those who stay away are not. */
function screeningOf({ case: { safetyScreenings } }: PlanRows, row: PlanRows['participants'][number]) {
  const { caseMemberId, adult, attendance, relationship } = row
  if (caseMemberId === null || !adult || attendance === 'not_attending' || isProfessional(relationship)) return null
  const own = safetyScreenings.find((one) => one.caseMemberId === caseMemberId)
  return { answeredAt: moment(own?.firstAnsweredAt ?? null) }
}
