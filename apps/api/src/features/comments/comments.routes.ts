import { commentRoutes } from '@holdfast/contracts/comments'
import { type Api, implementPlan, ofCase } from '../../http/implement.ts'
import { addComment, removeComment, reopenComment, resolveComment, updateComment } from './comments.commands.ts'
import { getComment, listComments } from './comments.queries.ts'

/** The role is asked for here; whether the subject may be read is judged for each comment (F8). */
export function commentsRoutes(api: Api): void {
  implementPlan(
    api,
    commentRoutes.list,
    'plan.read',
    ofCase(({ context, query }) => listComments(context, query)),
  )
  implementPlan(api, commentRoutes.create, 'comment.write', {
    act: ({ context, body }) => addComment(context, body),
    show: ({ context }, commentId) => getComment(context, commentId),
  })
  implementPlan(api, commentRoutes.update, 'comment.write', async ({ context, params, body, ifMatch }) => {
    await updateComment(context, params.commentId, body, ifMatch)
    return getComment(context, params.commentId)
  })
  implementPlan(api, commentRoutes.remove, 'comment.write', async ({ context, params, ifMatch }) => {
    await removeComment(context, params.commentId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, commentRoutes.resolve, 'comment.write', {
    act: ({ context, params }) => resolveComment(context, params.commentId),
    show: ({ context }, commentId) => getComment(context, commentId),
  })
  implementPlan(api, commentRoutes.reopen, 'comment.write', async ({ context, params, ifMatch }) => {
    await reopenComment(context, params.commentId, ifMatch)
    return getComment(context, params.commentId)
  })
}
