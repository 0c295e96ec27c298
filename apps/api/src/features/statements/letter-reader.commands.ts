import type { statementRoutes } from '@holdfast/contracts/statements'
import { decideGive, decideRelease, decideWriteInName } from '@holdfast/domain/statements/letter-reader'
import { fromIsoDate } from '@holdfast/domain/shared/time'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { guardVersion } from '../../kernel/versions.ts'
import { isNamedReader, isOwnText, type StatementRow, writesStatement } from './statements.presenter.ts'
import { findStatement } from './statements.queries.ts'

type Written = z.output<typeof statementRoutes.writeInName.body>

const keyOf = ({ organizationId, planId }: PlanContext, id: string) => ({
  organizationId_planId_id: { organizationId, planId, id },
})

/** Gives the words to whoever reads them aloud, or takes them back. Another reader gets nothing by it. */
export async function releaseStatement(
  context: PlanContext,
  statementId: string,
  released: boolean,
  ifMatch: number,
): Promise<StatementRow> {
  const row = await findStatement(context, statementId)
  authorize(context, 'statement.edit', writesStatement(context, row))
  guardVersion(row, ifMatch)
  if (released) {
    throwIfRefused(decideRelease(row), context)
    throwIfRefused(decideGive({ isOwnText: isOwnText(context, row) }), context)
  }
  const releasedToId = released ? row.readById : null
  await context.tx.statement.update({
    where: keyOf(context, statementId),
    data: { releasedToId, version: row.version + 1, sittingOpen: false },
  })
  await recordChange(context, {
    action: 'statement.released',
    resource: 'statements',
    resourceId: statementId,
    meta: { released },
  })
  return { ...row, releasedToId, version: row.version + 1, sittingOpen: false }
}

/**
 * Makes whoever asks the one who writes this letter in its author's name, with the yes that they were given. Words of an earlier
 * writer stay with that writer: the letter begins empty, private.
 */
export async function writeInName(
  context: PlanContext,
  statementId: string,
  { yesBy, yesOn }: Written,
  ifMatch: number,
): Promise<StatementRow> {
  const row = await findStatement(context, statementId)
  authorize(context, 'statement.write_in_name', isNamedReader(context, row))
  guardVersion(row, ifMatch)
  const isMine = row.authorUserId === context.person.userId
  const hasOtherWords = row.textVersion > 0 && row.writtenById === null && !isMine
  throwIfRefused(decideWriteInName({ hasLink: row.caseMemberId !== null, hasOtherWords }), context)
  await context.tx.statement.update({
    where: keyOf(context, statementId),
    data: {
      writtenById: context.member.id,
      yesBy,
      yesOn: fromIsoDate(yesOn),
      sharing: isMine ? row.sharing : 'private',
      releasedToId: isMine ? row.releasedToId : null,
      version: row.version + 1,
      sittingOpen: false,
    },
  })
  await recordChange(context, { action: 'statement.written_in_name', resource: 'statements', resourceId: statementId })
  return findStatement(context, statementId)
}
