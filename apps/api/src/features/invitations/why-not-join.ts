import type { Refusal } from '@holdfast/domain/decision'
import { isSameName } from '@holdfast/domain/shared/same-name'
import type { Tx } from '../../db/connect.ts'
import type { CaseMember, Invitation } from '../../db/generated/client.ts'
import type { Person, Runtime } from '../../kernel/context.ts'
import { mailboxOf } from '../../kernel/email.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { lovedOneFingerprint } from '../cases/loved-one.ts'
import {
  LOVED_ONE,
  OTHER_ADDRESS,
  OWN_DEVICE,
  OWN_INVITATION,
  PROFESSIONAL_ACCOUNT,
  RECORDED_MINOR,
} from './refusals.ts'

type JoinInput = {
  caseId: string
  displayName: string
  joiner: Pick<Person, 'userId' | 'email' | 'kind'> | undefined
  isSample: boolean
  isFromLetter: boolean
  browserId: string
  runtime: Pick<Runtime, 'config'>
}

/**
 * Why somebody does not take the place that an invitation offers: it is their own, also under another name, for another address, for a professional with an
 * account, or for somebody who is not of age; or they are the person whom the plan is about, by name or by address.
 */
export async function whyNotJoin(
  tx: Tx,
  { organizationId, email, role, planId, participantId, invitedById }: Invitation,
  { caseId, displayName, joiner, isSample, isFromLetter, browserId, runtime }: JoinInput,
): Promise<Refusal | undefined> {
  const { lovedOneEmailHash, alias } = orNotFound(
    await tx.case.findUnique({ where: { organizationId_id: { organizationId, id: caseId } } }),
  )
  const secret = runtime.config.HOLDFAST_SECRET
  if (joiner?.email && lovedOneFingerprint(secret, joiner.email) === lovedOneEmailHash) return LOVED_ONE
  if (isSameName(displayName, alias)) return LOVED_ONE
  if (email !== null && !isFromLetter) return OTHER_ADDRESS
  const inviter = await tx.caseMember.findUnique({ where: { organizationId_id: { organizationId, id: invitedById } } })
  if (joiner && joiner.userId === inviter?.userId) return OWN_INVITATION
  // the people of a sample are invented; there a guest may play the professional
  if (role === 'interventionist' && joiner?.kind !== 'account' && !isSample) return PROFESSIONAL_ACCOUNT
  if (role === 'interventionist' && !isSample && inviter) {
    const own = await whyTheirOwn(tx, { inviter, joiner, browserId })
    if (own) return own
  }
  if (!planId || !participantId) return undefined
  const participant = await tx.participant.findUnique({
    where: { organizationId_planId_id: { organizationId, planId, id: participantId } },
  })
  return participant?.adult === false ? RECORDED_MINOR : undefined
}

type Offer = Pick<JoinInput, 'joiner' | 'browserId'> & { inviter: CaseMember }

/**
 * Why somebody takes the place of the professional that they, or somebody else who leads the case, have to offer, under another name:
 * in a browser in which one of these has signed in, or with an address that leads to the letters of one of them.
 */
async function whyTheirOwn(tx: Tx, { inviter, joiner, browserId }: Offer): Promise<Refusal | undefined> {
  const { organizationId, caseId } = inviter
  const leads = await tx.caseMember.findMany({ where: { organizationId, caseId, role: 'lead', endedAt: null } })
  const userId = { in: [inviter.userId, ...leads.map((lead) => lead.userId)].filter((id) => id !== joiner?.userId) }
  if ((await tx.session.count({ where: { browserId, userId } })) > 0) return OWN_DEVICE
  if (!joiner?.email) return undefined
  const accounts = await tx.user.findMany({ where: { id: userId }, select: { email: true } })
  const mine = mailboxOf(joiner.email)
  return accounts.some(({ email }) => email !== null && mailboxOf(email) === mine) ? OWN_INVITATION : undefined
}
