import type { ReaderRequest } from '@holdfast/contracts/reader-requests'
import type { Prisma } from '../../db/generated/client.ts'
import { ability } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { type PageQuery, pageOf, rowsById } from '../../kernel/page.ts'
import { firstGivenAt } from './first-given-at.ts'

/** A request with the names of both. */
export const requestParts = {
  include: {
    author: { select: { displayName: true } },
    reader: { select: { displayName: true, credential: true, practiceName: true } },
  },
} as const satisfies { include: Prisma.ReaderRequestInclude }
/** A request with the names of both. */
export type RequestRow = Prisma.ReaderRequestGetPayload<typeof requestParts>

/** A request as whoever is asked, or whoever asks, sees it. */
export function presentRequest(context: CaseContext, row: RequestRow): ReaderRequest {
  const isForMe = row.authorId === context.member.id
  return {
    id: row.id,
    authorId: row.authorId,
    author: row.author.displayName,
    readerId: row.readerId,
    reader: row.reader.displayName,
    credential: row.reader.credential,
    practiceName: row.reader.practiceName,
    isForMe,
    askedAt: row.askedAt.toISOString(),
    allows: row.allows,
    answeredAt: row.answeredAt?.toISOString() ?? null,
    version: row.version,
    can: { answer: ability(context, 'reader_request.answer', isForMe) },
  }
}

/**
 * Requests of professionals who belong to the case now, since they joined, as far as this member is one of the two. Whoever is asked
 * and gave nothing to the professionals before hears of no request, and whoever asks does not learn that.
 */
async function ownRequests(context: CaseContext): Promise<string[]> {
  const { tx, organizationId, caseId, member } = context
  const { id } = member
  const rows = await tx.readerRequest.findMany({
    where: {
      organizationId,
      caseId,
      OR: [{ authorId: id }, { readerId: id }],
      author: { endedAt: null },
      reader: { endedAt: null, role: 'interventionist' },
    },
    select: { id: true, askedAt: true, authorId: true, allows: true, reader: { select: { joinedAt: true } } },
  })
  const asked = rows.filter(({ askedAt, reader }) => askedAt >= reader.joinedAt)
  const isOpenForMe = ({ authorId, allows }: (typeof rows)[number]) => authorId === id && allows === null
  const since = asked.some(isOpenForMe) ? await firstGivenAt(context) : null
  return asked
    .filter((row) => !isOpenForMe(row) || (since !== null && since < row.reader.joinedAt))
    .map((row) => row.id)
}

/** What this member is asked and asked themselves, oldest first. */
export async function listRequests(
  context: CaseContext,
  query: PageQuery,
): Promise<{ items: ReaderRequest[]; nextCursor: string | null; can: { ask: ReturnType<typeof ability> } }> {
  const { tx, organizationId, caseId } = context
  const { where, ...order } = rowsById(query, 'asc')
  const found = await tx.readerRequest.findMany({
    where: { organizationId, caseId, AND: [{ id: { in: await ownRequests(context) } }, where] },
    ...order,
    ...requestParts,
  })
  const { rows, nextCursor } = pageOf(found, query.limit)
  const items = rows.map((row) => presentRequest(context, row))
  return { items, nextCursor, can: { ask: ability(context, 'reader_request.ask') } }
}

/** One request that this member asked or is asked; for all others it is `not-found`. */
export async function findRequest(context: CaseContext, id: string): Promise<RequestRow> {
  const { tx, organizationId, caseId } = context
  const isOwn = (await ownRequests(context)).includes(id)
  const where = { organizationId_caseId_id: { organizationId, caseId, id } }
  return orNotFound(isOwn ? await tx.readerRequest.findUnique({ where, ...requestParts }) : null)
}

/** One request as this member sees it. */
export const getRequest = async (context: CaseContext, id: string): Promise<ReaderRequest> =>
  presentRequest(context, await findRequest(context, id))
