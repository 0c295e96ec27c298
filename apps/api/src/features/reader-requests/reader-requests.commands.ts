import { authorize } from '../../kernel/authorize.ts'
import type { CaseContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { findRequest, requestParts, type RequestRow } from './reader-requests.queries.ts'

/**
 * Asks a member of the case to read what they wrote for the professionals before. Anybody can be asked, so that nothing is learned
 * from it; whoever wrote nothing does not hear of it. Asking again leaves the request, and its answer, as it is.
 */
export async function askToRead(context: CaseContext, authorId: string): Promise<RequestRow> {
  const { tx, organizationId, caseId, member, now } = context
  const where = { organizationId, caseId, id: authorId, endedAt: null }
  if (authorId === member.id || (await tx.caseMember.count({ where })) === 0)
    throw invalidField('body/authorId', 'is not another member of this case')
  const key = { organizationId, caseId, authorId, readerId: member.id }
  const asked = await tx.readerRequest.findFirst({ where: key, ...requestParts })
  if (asked && asked.askedAt.getTime() >= member.joinedAt) return asked
  if (asked) return askAnew(context, asked)
  const made = await tx.readerRequest.create({ data: { ...key, askedAt: now }, ...requestParts })
  await recordChange(context, { action: 'reader_request.added', resource: 'reader_requests', resourceId: made.id })
  return made
}

/** A request of an earlier time in the case, whose answer counts no more, is asked again; the trail keeps what was said. */
async function askAnew(context: CaseContext, { id }: Pick<RequestRow, 'id'>): Promise<RequestRow> {
  const { tx, organizationId, caseId, now } = context
  const asked = await tx.readerRequest.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id } },
    data: { askedAt: now, allows: null, answeredAt: null, version: nextVersion },
    ...requestParts,
  })
  await recordChange(context, { action: 'reader_request.renewed', resource: 'reader_requests', resourceId: id })
  return asked
}

/** Says yes or no, or says it otherwise; by whoever is asked. What was allowed and is not any more is closed at once. */
export async function answerRequest(
  context: CaseContext,
  id: string,
  allows: boolean,
  ifMatch: number,
): Promise<RequestRow> {
  const { tx, organizationId, caseId, member, now } = context
  const row = await findRequest(context, id)
  authorize(context, 'reader_request.answer', row.authorId === member.id)
  guardVersion(row, ifMatch)
  if (row.allows === allows) return row
  const answered = await tx.readerRequest.update({
    where: { organizationId_caseId_id: { organizationId, caseId, id } },
    data: { allows, answeredAt: now, version: nextVersion },
    ...requestParts,
  })
  await recordChange(context, {
    action: 'reader_request.answered',
    resource: 'reader_requests',
    resourceId: id,
    meta: { allows },
  })
  return answered
}
