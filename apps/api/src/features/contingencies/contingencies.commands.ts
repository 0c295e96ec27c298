import type { contingencyRoutes } from '@holdfast/contracts/contingencies'
import { catalogEntry } from '@holdfast/domain/contingencies/catalog'
import { decideRehearse } from '@holdfast/domain/plan/decide-rehearse'
import type { z } from 'zod'
import type { Contingency } from '../../db/generated/client.ts'
import { authorize } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { isNoop, guardVersion, nextVersion } from '../../kernel/versions.ts'
import { refuse, throwIfRefused } from '../../kernel/refuse.ts'
import { ALREADY_ADOPTED } from './refusals.ts'
import { getParticipant, requireParticipants } from '../participants/participants.queries.ts'
import { localize } from '../../kernel/localize.ts'
import { wordsOfContingency } from './contingencies.presenter.ts'

type Adoption = z.output<typeof contingencyRoutes.adopt.body>
type Changes = z.output<typeof contingencyRoutes.update.body>

/** A scenario of this plan, or `not-found`. */
export async function findContingency({ tx, organizationId, planId }: PlanContext, id: string): Promise<Contingency> {
  return orNotFound(
    await tx.contingency.findUnique({ where: { organizationId_planId_id: { organizationId, planId, id } } }),
  )
}

/** Adopts a scenario with the catalog's words in the reader's language, or keeps one that the family wrote. */
export async function adoptContingency(context: PlanContext, { code, ...given }: Adoption): Promise<Contingency> {
  const { tx, organizationId, planId } = context
  await requireParticipants(context, 'ownerId', [given.ownerId])
  const entry = code ? catalogEntry(code) : undefined
  const own = await tx.contingency.findMany({ where: { organizationId, planId }, select: { code: true } })
  if (code && own.some((one) => one.code === code)) throw refuse(ALREADY_ADOPTED, context)
  const highest = Math.max(0, ...own.filter((one) => one.code.startsWith('X')).map((one) => Number(one.code.slice(1))))
  const words = given.text ?? (entry ? localize(entry.text, context) : '')
  if (given.rehearsed) throwIfRefused(decideRehearse(words), context)
  const made = await tx.contingency.create({
    data: {
      organizationId,
      planId,
      code: code ?? `X${highest + 1}`,
      trigger: given.trigger ?? (entry ? localize(entry.trigger, context) : ''),
      text: words,
      stopRule: given.stopRule ?? entry?.stopRule ?? 'facilitator_decides',
      afterwards: given.afterwards ?? (entry ? localize(entry.afterwards, context) : ''),
      ownerId: given.ownerId ?? null,
      rehearsed: given.rehearsed ?? false,
    },
  })
  await recordChange(context, {
    action: 'contingency.added',
    resource: 'contingencies',
    resourceId: made.id,
    meta: { code: made.code },
  })
  return made
}

/** Adapts an answer to this family; who acts must be in the plan. Other words were not rehearsed yet. */
export async function updateContingency(
  context: PlanContext,
  contingencyId: string,
  changes: Changes,
  ifMatch: number,
): Promise<Contingency> {
  const { tx, organizationId, planId } = context
  const row = await findContingency(context, contingencyId)
  guardVersion(row, ifMatch)
  await requireParticipants(context, 'ownerId', [changes.ownerId])
  if (isNoop(row, changes)) return row
  if (changes.rehearsed) throwIfRefused(decideRehearse(changes.text ?? row.text), context)
  const isReworded =
    changes.text !== undefined && changes.text !== row.text && changes.text !== wordsOfContingency(row, context).text
  const changed = await tx.contingency.update({
    where: { organizationId_planId_id: { organizationId, planId, id: contingencyId } },
    data: { ...changes, ...(isReworded && { rehearsed: false }), version: nextVersion },
  })
  await recordChange(context, { action: 'contingency.changed', resource: 'contingencies', resourceId: contingencyId })
  return changed
}

/** Ticks that an answer was rehearsed: by whoever acts, or by the case leads. */
export async function rehearseContingency(
  context: PlanContext,
  contingencyId: string,
  rehearsed: boolean,
  ifMatch: number,
): Promise<Contingency> {
  const { tx, organizationId, planId, member } = context
  const row = await findContingency(context, contingencyId)
  const owner = row.ownerId === null ? null : await getParticipant(context, row.ownerId)
  authorize(context, 'contingency.rehearse', owner?.caseMemberId === member.id)
  guardVersion(row, ifMatch)
  if (rehearsed) throwIfRefused(decideRehearse(row.text), context)
  const changed = await tx.contingency.update({
    where: { organizationId_planId_id: { organizationId, planId, id: contingencyId } },
    data: { rehearsed, version: nextVersion },
  })
  await recordChange(context, {
    action: 'contingency.rehearsed',
    resource: 'contingencies',
    resourceId: contingencyId,
    meta: { code: row.code, rehearsed },
  })
  return changed
}

/** Takes a scenario out; a failure mode that it covered is open again (S1.16). */
export async function removeContingency(context: PlanContext, contingencyId: string, ifMatch: number): Promise<void> {
  const { tx, organizationId, planId } = context
  guardVersion(await findContingency(context, contingencyId), ifMatch)
  await tx.contingency.delete({ where: { organizationId_planId_id: { organizationId, planId, id: contingencyId } } })
  await recordChange(context, { action: 'contingency.removed', resource: 'contingencies', resourceId: contingencyId })
}
