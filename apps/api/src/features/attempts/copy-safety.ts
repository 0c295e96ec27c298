import type { DaySafety } from '@holdfast/contracts/safety-plan'
import type { PersonNeeds } from '@holdfast/contracts/accommodations'
import type { PlanContext } from '../../kernel/context.ts'
import type { PlanRows } from '../plans/plan-rows.ts'
import { completeWords, newestWords } from '../safety-plan/safety-plan.queries.ts'

type IdMap = (id: string | null) => string | null

/** The person's plan goes along as it is, read by those who lead until it is shared anew; duties follow the people. */
export async function copySafetyPlan(target: PlanContext, { safetyPlan, id: fromId }: PlanRows, mapped: IdMap) {
  if (!safetyPlan) return
  const { tx, organizationId, planId, member, now } = target
  const before = { ...target, planId: fromId }
  const day = completeWords.day(safetyPlan.versions[0]?.words ?? {})
  const duties = Object.entries(day.duties).map(([duty, id]) => [duty, mapped(id)])
  const words = {
    person: await newestWords(before, 'person'),
    leads: { ...(await newestWords(before, 'leads')), reviewOn: null },
    day: { ...day, duties: Object.fromEntries(duties) as DaySafety['duties'] },
  }
  const { writtenById, missingParts } = safetyPlan
  await tx.safetyPlan.create({ data: { organizationId, planId, writtenById, missingParts, savedAt: now } })
  await tx.safetyPlanVersion.createMany({
    data: Object.entries(words).map(([kind, one]) => ({
      organizationId,
      planId,
      kind,
      version: 1,
      words: one,
      savedById: member.id,
      savedAt: now,
    })),
  })
}

/** What people need stays; whoever interprets is asked again. */
export async function copyAccommodations(target: PlanContext, { accommodations }: PlanRows, mapped: IdMap) {
  if (!accommodations) return
  const { tx, organizationId, planId } = target
  const { version: _, people, ...kept } = accommodations
  const carried = (people as PersonNeeds[])
    .map((one) => ({
      ...one,
      participantId: mapped(one.participantId),
      interpreterConfirmed: false,
      isLovedOne: one.participantId === null,
    }))
    .filter(({ participantId, isLovedOne }) => isLovedOne || participantId !== null)
    .map(({ isLovedOne: __, ...one }) => one)
  await tx.accommodations.create({ data: { ...kept, organizationId, planId, people: carried } })
}
