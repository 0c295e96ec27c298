import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { Can, id, page, paging, time, version } from './fields.ts'
import { namedRoutes, route } from './route.ts'

/** A professional who came later asks a member of the case to read what they wrote for the professionals before. */
export const ReaderRequest = z
  .object({
    id: id(),
    authorId: id(),
    author: z.string(),
    readerId: id(),
    reader: z.string(),
    credential: z.string(),
    practiceName: z.string(),
    /** Whether it is the reader of this answer who is asked. */
    isForMe: z.boolean(),
    askedAt: time(),
    allows: z.boolean().nullable(),
    answeredAt: time().nullable(),
    version: version(),
    can: z.object({ answer: Can }),
  })
  .meta({ id: 'ReaderRequest' })
/** `allows` is what the author said last, null before they answer; it can be said otherwise at any time. */
export type ReaderRequest = z.infer<typeof ReaderRequest>

const requestParams = CaseParams.extend({ readerRequestId: id() })

/** Professionals ask, the author answers; nobody else learns of either. Whether somebody wrote anything is told to nobody. */
export const readerRequestRoutes = namedRoutes('readerRequests', {
  list: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/reader-requests',
    summary: 'List the requests of professionals to read',
    description: 'Those that you are asked, and those that you asked.',
    access: 'case',
    params: CaseParams,
    query: paging(200),
    response: page(ReaderRequest).extend({ can: z.object({ ask: Can }) }),
  }),
  ask: route({
    method: 'POST',
    path: '/organizations/:organizationId/cases/:caseId/reader-requests',
    summary: 'Ask somebody to read what they wrote for the professionals',
    description:
      'Family history, notes about people, and a letter for the professionals with its comments, from before you joined. Safety answers have readers of their own.',
    access: 'case',
    status: 201,
    params: CaseParams,
    body: z.strictObject({ authorId: id() }),
    response: ReaderRequest,
  }),
  answer: route({
    method: 'PUT',
    path: '/organizations/:organizationId/cases/:caseId/reader-requests/:readerRequestId/answer',
    summary: 'Say yes or no to a request to read',
    description: 'By whoever is asked. A later answer takes the place of this one, and takes effect at once.',
    access: 'case',
    params: requestParams,
    body: z.strictObject({ allows: z.boolean() }),
    response: ReaderRequest,
    problems: ['forbidden'],
  }),
})
