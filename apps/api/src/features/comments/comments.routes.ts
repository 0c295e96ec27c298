import { commentRoutes } from '@holdfast/contracts/comments'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { ofCase } from '../../http/work.ts'
import { addComment, removeComment, reopenComment, resolveComment, updateComment } from './comments.commands.ts'
import { presentComment } from './comments.presenter.ts'
import { getComment, listComments, showComment } from './comments.queries.ts'

/** The role is asked for here; whether the subject may be read is judged for each comment (F8). */
export function commentsRoutes(api: Api): void {
  implementPlan(
    api,
    commentRoutes.list,
    'plan.read',
    ofCase(({ context, query }) => listComments(context, query)),
  )
  implementPlan(api, commentRoutes.create, 'comment.write', {
    act: async ({ context, body }) => {
      const { row, nameOf } = await addComment(context, body)
      return { id: row.id, answer: presentComment(context, row, nameOf) }
    },
    show: ({ context }, commentId) => getComment(context, commentId),
  })
  implementPlan(api, commentRoutes.update, 'comment.write', async ({ context, params, body, ifMatch }) =>
    showComment(context, await updateComment(context, params.commentId, body, ifMatch)),
  )
  implementPlan(api, commentRoutes.remove, 'comment.write', async ({ context, params, ifMatch }) => {
    await removeComment(context, params.commentId, ifMatch)
    return { removed: true } as const
  })
  implementPlan(api, commentRoutes.resolve, 'comment.write', {
    act: async ({ context, params }) => {
      const row = await resolveComment(context, params.commentId)
      return { id: row.id, answer: await showComment(context, row) }
    },
    show: ({ context }, commentId) => getComment(context, commentId),
  })
  implementPlan(api, commentRoutes.reopen, 'comment.write', async ({ context, params, ifMatch }) =>
    showComment(context, await reopenComment(context, params.commentId, ifMatch)),
  )
}
