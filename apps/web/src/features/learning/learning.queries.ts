import { type Learning, learningRoutes } from '@holdfast/contracts/learning'
import type { LearningModule } from '@holdfast/domain/learning/modules'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'

type CaseKey = { organizationId: string; caseId: string }

/** The modules as they are for who reads, in one case. */
export const learningQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'learning'],
    queryFn: () => request(learningRoutes.get, { params }),
  })

/** Answers the question of a module; what it says afterwards is on the screen at once. */
export async function completeModule(
  params: CaseKey,
  { module, edition }: Learning['modules'][number],
  answer: number,
): Promise<LearningModule> {
  const after = await request(learningRoutes.complete, { params, body: { module, edition, answer } })
  queryClient.setQueryData(learningQuery(params).queryKey, after)
  return module
}
