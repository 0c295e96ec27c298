import type { excuseRoutes } from '@holdfast/contracts/excuses'
import { excuseEntry } from '@holdfast/domain/excuses/excuse-catalog'
import { decideRehearse } from '@holdfast/domain/plan/decide-rehearse'
import type { z } from 'zod'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { LIST_IS_FULL, refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { EXCUSE_ADOPTED } from './refusals.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { localize } from '../../kernel/localize.ts'
import { participantIn } from '../participants/participants.queries.ts'
import { type ExcuseRow, wordsOfExcuse } from './excuses.presenter.ts'
import { findExcuse } from './excuses.queries.ts'

type Adoption = z.output<typeof excuseRoutes.adopt.body>
type Changes = z.output<typeof excuseRoutes.update.body>

const MOST_EXCUSES = 60
const keyOf = ({ organizationId, planId }: PlanContext, id: string) => ({
  organizationId_planId_id: { organizationId, planId, id },
})

/** Takes an excuse in with the catalog's answer in the reader's language, or keeps one that the family wrote. */
export async function adoptExcuse(context: PlanContext, { code, ...given }: Adoption): Promise<ExcuseRow> {
  const { tx, organizationId, planId } = context
  const entry = code === null ? undefined : excuseEntry(code)
  if (code !== null && !entry) throw invalidField('body/code', 'is no code of the catalog')
  const owner = await participantIn(context, 'ownerId', given.ownerId)
  const own = await tx.excuse.findMany({ where: { organizationId, planId }, select: { code: true } })
  if (code !== null && own.some((one) => one.code === code)) throw refuse(EXCUSE_ADOPTED, context)
  if (own.length >= MOST_EXCUSES) throw refuse(LIST_IS_FULL, context)
  const made = await tx.excuse.create({
    data: {
      organizationId,
      planId,
      code,
      said: given.said ?? (entry ? localize(entry.said, context) : ''),
      answer: given.answer ?? (entry ? localize(entry.answer, context) : ''),
      beforehand: given.beforehand ?? (entry?.beforehand ? localize(entry.beforehand, context) : ''),
      ownerId: given.ownerId ?? null,
    },
  })
  await recordChange(context, { action: 'excuse.added', resource: 'excuses', resourceId: made.id, meta: { code } })
  return { ...made, owner }
}

/** Adapts an answer. Other words were not rehearsed yet. */
export async function updateExcuse(
  context: PlanContext,
  excuseId: string,
  changes: Changes,
  ifMatch: number,
): Promise<ExcuseRow> {
  const row = await findExcuse(context, excuseId)
  guardVersion(row, ifMatch)
  const owner = changes.ownerId === undefined ? row.owner : await participantIn(context, 'ownerId', changes.ownerId)
  if (isNoop(row, changes)) return row
  const isReworded =
    changes.answer !== undefined &&
    changes.answer !== row.answer &&
    changes.answer !== wordsOfExcuse(row, context).answer
  const changed = await context.tx.excuse.update({
    where: keyOf(context, excuseId),
    data: { ...changes, ...(isReworded && { rehearsed: false }), version: nextVersion },
  })
  await recordChange(context, { action: 'excuse.changed', resource: 'excuses', resourceId: excuseId })
  return { ...changed, owner }
}

/** Ticks that an answer was said aloud: by whoever says it, or by the case leads. */
export async function rehearseExcuse(
  context: PlanContext,
  excuseId: string,
  rehearsed: boolean,
  ifMatch: number,
): Promise<ExcuseRow> {
  const row = await findExcuse(context, excuseId)
  authorize(context, 'contingency.rehearse', row.owner?.caseMemberId === context.member.id)
  guardVersion(row, ifMatch)
  if (rehearsed) throwIfRefused(decideRehearse(row.answer), context)
  const changed = await context.tx.excuse.update({
    where: keyOf(context, excuseId),
    data: { rehearsed, version: nextVersion },
  })
  await recordChange(context, {
    action: 'excuse.rehearsed',
    resource: 'excuses',
    resourceId: excuseId,
    meta: { rehearsed },
  })
  return { ...changed, owner: row.owner }
}

/** Takes an excuse out; one of the catalog can be taken in again. */
export async function removeExcuse(context: PlanContext, excuseId: string, ifMatch: number): Promise<void> {
  guardVersion(await findExcuse(context, excuseId), ifMatch)
  await context.tx.excuse.delete({ where: keyOf(context, excuseId) })
  await recordChange(context, { action: 'excuse.removed', resource: 'excuses', resourceId: excuseId })
}
