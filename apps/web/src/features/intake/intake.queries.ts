import { intakeRoutes } from '@holdfast/contracts/intake'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** What a practice asks the families of its cases at the beginning. */
export const intakeQuestionsQuery = (organizationId: string) =>
  queryOptions({
    queryKey: ['intake-questions', organizationId],
    queryFn: () => request(intakeRoutes.questions, { params: { organizationId } }),
  })

/** The questions of a case with what was answered; writes in the case make it stale by the key `cases`. */
export const intakeQuery = (params: { organizationId: string; caseId: string }) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'intake'],
    queryFn: () => request(intakeRoutes.get, { params }),
  })
