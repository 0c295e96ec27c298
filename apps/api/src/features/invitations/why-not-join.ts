import type { Refusal } from '@holdfast/domain/decision'
import { isSameName } from '@holdfast/domain/shared/same-name'
import type { Tx } from '../../db/connect.ts'
import type { Invitation } from '../../db/generated/client.ts'
import type { Runtime } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { lovedOneFingerprint } from '../cases/loved-one.ts'
import { LOVED_ONE, OTHER_ADDRESS, RECORDED_MINOR } from './refusals.ts'

type Wanted = {
  caseId: string
  displayName: string
  joiner: { email: string | null } | undefined
  isFromLetter: boolean
  runtime: Pick<Runtime, 'config'>
}

/**
 * Why somebody does not take the place that an invitation offers: it is for another address, for somebody who is not of age, or
 * they are the person whom the plan is about, by name or by address.
 */
export async function whyNotJoin(
  tx: Tx,
  { organizationId, email, planId, participantId }: Invitation,
  { caseId, displayName, joiner, isFromLetter, runtime }: Wanted,
): Promise<Refusal | undefined> {
  const { lovedOneEmailHash, alias } = orNotFound(
    await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }),
  )
  const secret = runtime.config.HOLDFAST_SECRET
  if (joiner?.email && lovedOneFingerprint(secret, joiner.email) === lovedOneEmailHash) return LOVED_ONE
  if (isSameName(displayName, alias)) return LOVED_ONE
  if (email !== null && !isFromLetter) return OTHER_ADDRESS
  if (!planId || !participantId) return undefined
  const participant = await tx.participant.findUnique({
    where: { organizationId_planId_id: { organizationId, planId, id: participantId } },
  })
  return participant?.adult === false ? RECORDED_MINOR : undefined
}
