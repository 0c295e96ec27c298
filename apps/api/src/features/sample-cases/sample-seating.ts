import { seatingRoutes } from '@holdfast/contracts/seating'
import { initialPlan, participantIdsOf, type SamplePlan } from './sample-plan.ts'

/** The room: Sam nearest the door with the way free, Rosa beside, Dana in view (docs/practice.md 7.1). */
export async function drawTheRoom(plan: SamplePlan): Promise<void> {
  const { rosa, ben, karen, dana } = await participantIdsOf(plan)
  const { seating } = await initialPlan(plan)
  const seat = (id: string, x: number, y: number, participantId: string) => ({
    id,
    x,
    y,
    kind: 'participant' as const,
    participantId,
  })
  await plan.people.karen(seatingRoutes.draw, {
    params: plan.key,
    ifMatch: seating.version,
    body: {
      doors: [{ x: 100, y: 78 }],
      bondId: rosa,
      seats: [
        { id: 's0', x: 72, y: 66, kind: 'loved_one', participantId: null },
        seat('s1', 50, 90, rosa),
        seat('s2', 18, 62, ben),
        seat('s3', 24, 30, karen),
        seat('s4', 54, 22, dana),
      ],
    },
  })
}
