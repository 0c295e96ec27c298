import type { SpeakingOrder, statementRoutes } from '@holdfast/contracts/statements'
import { decideSpeakingOrder } from '@holdfast/domain/statements/speaking-order'
import type { z } from 'zod'
import type { PlanContext } from '../../kernel/context.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { throwIfRefused } from '../../kernel/refuse.ts'
import { guardVersion, nextVersion } from '../../kernel/versions.ts'
import { requireAmong } from '../participants/participants.queries.ts'
import { presentSpeakingOrder } from './statements.presenter.ts'

type NewOrder = z.output<typeof statementRoutes.order.body>

/** Sets who speaks when. Whoever is not named does not speak. */
export async function setSpeakingOrder(
  context: PlanContext,
  { participantIds, ...reasons }: NewOrder,
  ifMatch: number,
): Promise<SpeakingOrder> {
  const { tx, organizationId, planId, plan } = context
  guardVersion(plan, ifMatch)
  const participants = await tx.participant.findMany({ where: { organizationId, planId } })
  requireAmong(participants, 'participantIds', participantIds)
  requireAmong(participants, 'lastWordId', [reasons.lastWordId])
  const decision = decideSpeakingOrder(participantIds, participants as Parameters<typeof decideSpeakingOrder>[1])
  throwIfRefused(decision, context)
  await tx.$executeRaw`
    UPDATE holdfast.participants SET speaking_position = array_position(${participantIds}::uuid[], id)
    WHERE organization_id = ${organizationId}::uuid AND plan_id = ${planId}::uuid`
  const order = await tx.speakingOrder.upsert({
    where: { organizationId_planId: { organizationId, planId } },
    create: { organizationId, planId, ...reasons },
    update: reasons,
  })
  await tx.plan.update({ where: { organizationId_id: { organizationId, id: planId } }, data: { version: nextVersion } })
  await recordChange(context, {
    action: 'speaking_order.set',
    resource: 'participants',
    resourceId: null,
    meta: { speakers: participantIds.length },
  })
  return presentSpeakingOrder(context, order, participants)
}
