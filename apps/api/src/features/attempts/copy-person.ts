import type { Prisma } from '../../db/generated/client.ts'
import type { PlanContext } from '../../kernel/context.ts'
import type { PlanRows } from '../plans/plan-rows.ts'

/**
 * What is true of a person whatever the day: how to reach them, what they have read, who holds them, how they were judged. What
 * they agreed to belongs to the plan before and is asked again.
 */
export async function copyPerson(
  { tx, organizationId, planId }: Pick<PlanContext, 'tx' | 'organizationId' | 'planId'>,
  { about, suitabilityAnswers, suitabilityDecision }: PlanRows['participants'][number],
  participantId: string,
): Promise<void> {
  const theirs = { organizationId, planId, participantId }
  if (about)
    await tx.participantAbout.create({
      data: {
        ...about,
        ...theirs,
        agreesToScript: false,
        followsChair: false,
        readSafetyPlan: false,
        dayKeptFree: false,
      },
    })
  await tx.suitabilityAnswers.createMany({
    data: suitabilityAnswers.map((set) => ({ ...set, ...theirs, answers: set.answers as Prisma.InputJsonValue })),
  })
  if (suitabilityDecision) await tx.suitabilityDecision.create({ data: { ...suitabilityDecision, ...theirs } })
}
