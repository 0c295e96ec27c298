import { CARRY_OVER, type FieldRule, type TableRule } from '@holdfast/domain/attempts/carry-over'
import type { Prisma } from '../../db/generated/client.ts'

type Scalars<P> = P extends readonly (infer One)[] ? Scalars<One> : P extends { scalars: infer S } ? S : never
type Parts = Omit<Prisma.$PlanPayload['objects'], 'case' | 'previousPlan' | 'nextPlans'> &
  Pick<Prisma.$ParticipantPayload['objects'], 'about' | 'suitabilityAnswers' | 'suitabilityDecision'> & {
    plan: Prisma.$PlanPayload
    safetyPlanVersions: Prisma.$SafetyPlanPayload['objects']['versions']
    safetyDuties: Prisma.$SafetyPlanPayload['objects']['duties']
    sobrietyObservers: Prisma.$SobrietyPlanPayload['objects']['observers']
    seats: Prisma.$SeatingPlanPayload['objects']['seats']
    needs: Prisma.$AccommodationsPayload['objects']['people']
  }
/** What says which row it is; the next attempt has its own. */
type Key = 'organizationId' | 'planId' | 'id' | 'caseId' | 'attemptNumber' | 'previousPlanId'
type Complete = {
  [T in keyof Parts]: Extract<TableRule, string> | Record<Exclude<keyof Scalars<Parts[T]>, Key>, FieldRule>
}

/** The rule of the next attempt, complete: a table or a field of the schema that has no entry there does not compile here. */
CARRY_OVER satisfies Complete

/** A table whose rows go along. */
export type CarriedTable = {
  [T in keyof typeof CARRY_OVER]: (typeof CARRY_OVER)[T] extends string ? never : T
}[Exclude<keyof typeof CARRY_OVER, 'plan'>]

/** What each of these tables is called in the schema, in an order in which nobody is pointed at before they are there. */
export const CARRIED = {
  participants: 'participant',
  about: 'participantAbout',
  suitabilityDecision: 'suitabilityDecision',
  speakingOrder: 'speakingOrder',
  consequences: 'consequence',
  enablingSupports: 'enablingSupport',
  treatmentOptions: 'treatmentOption',
  contingencies: 'contingency',
  excuses: 'excuse',
  checklistItems: 'checklistItem',
  seatingPlan: 'seatingPlan',
  seats: 'seat',
  participantSchedules: 'participantSchedule',
  informedPeople: 'informedPerson',
  sobrietyPlan: 'sobrietyPlan',
  sobrietyObservers: 'sobrietyObserver',
  logistics: 'logistics',
  worksheets: 'worksheetRecord',
  safetyPlan: 'safetyPlan',
  safetyPlanVersions: 'safetyPlanVersion',
  safetyDuties: 'safetyDuty',
  accommodations: 'accommodations',
  needs: 'personNeeds',
} as const satisfies Record<CarriedTable, string>
