import { readerRequestRoutes } from '@holdfast/contracts/reader-requests'
import type { Api } from '../../http/bind.ts'
import { implementCase } from '../../http/implement.ts'
import { answerRequest, askToRead } from './reader-requests.commands.ts'
import { getRequest, listRequests, presentRequest } from './reader-requests.queries.ts'

/** A professional who came later asks; each author answers for themselves. */
export function readerRequestsRoutes(api: Api): void {
  implementCase(api, readerRequestRoutes.list, 'reader_request.read', ({ context, query }) =>
    listRequests(context, query),
  )
  implementCase(api, readerRequestRoutes.ask, 'reader_request.ask', {
    act: async ({ context, body }) => {
      const row = await askToRead(context, body.authorId)
      return { id: row.id, answer: presentRequest(context, row) }
    },
    show: ({ context }, readerRequestId) => getRequest(context, readerRequestId),
  })
  implementCase(api, readerRequestRoutes.answer, 'reader_request.answer', async ({ context, params, body, ifMatch }) =>
    presentRequest(context, await answerRequest(context, params.readerRequestId, body.allows, ifMatch)),
  )
}
