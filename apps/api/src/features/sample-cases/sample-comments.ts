import { commentRoutes } from '@holdfast/contracts/comments'
import { initialPlan, type SamplePlan } from './sample-plan.ts'

/** Dana asks the family lead to look at something. */
export async function askAQuestion(plan: SamplePlan): Promise<void> {
  const { key, people, content } = plan
  const { me } = await initialPlan(plan)
  await people.dana(commentRoutes.create, {
    params: key,
    body: { section: 'plan', text: content.question, mentions: [me.memberId] },
  })
}
