import { commentRoutes } from '@holdfast/contracts/comments'
import type { CommentSection } from '@holdfast/domain/comments/comment-subjects'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** What was said about a section of the plan. */
export const commentsQuery = (params: PlanKey, section: CommentSection) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'comments', section],
    queryFn: () => request(commentRoutes.list, { params, query: { section, limit: 100 } }),
  })

/** What somebody asked this reader, and is not settled. */
export const mentionsQuery = (params: PlanKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'comments', 'mentions'],
    queryFn: () => request(commentRoutes.list, { params, query: { open: 'true', mentionsMe: 'true', limit: 20 } }),
  })

/** After a write every list of comments of the plan is asked for anew. */
export const refreshComments = ({ planId }: PlanKey) =>
  queryClient.invalidateQueries({ queryKey: ['plans', planId, 'comments'] })
