import type { Joined } from '@holdfast/contracts/invitations'
import type { NewPasskey, PasskeyCreation } from '@holdfast/contracts/passkeys'
import type { Refusal } from '@holdfast/domain/decision'
import type { InvitationAnswer } from '@holdfast/domain/invitations/invitation-answers'
import { REFUSALS } from '@holdfast/domain/permissions/case-abilities'
import type { CaseRole } from '@holdfast/domain/permissions/roles'
import { v7 as uuidv7 } from 'uuid'
import type { CaseMember, Invitation } from '../../db/generated/client.ts'
import type { Tx } from '../../db/connect.ts'
import { databaseNow } from '../../db/database-now.ts'
import { TenantAccessDenied, withTenant } from '../../db/with-tenant.ts'
import type { Person, PublicContext } from '../../kernel/context.ts'
import { canonicalEmail } from '../../kernel/email.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { openSession } from '../../kernel/open-session.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { NOBODY } from '../../kernel/record-access.ts'
import { recordChange } from '../../kernel/record-change.ts'
import { type LinkClaims, readLink } from '../../kernel/secrets.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { nextVersion } from '../../kernel/versions.ts'
import { refuse } from '../../kernel/refuse.ts'
import { brandingOf } from '../organizations/organizations.queries.ts'
import { askToCreate } from '../passkeys/create-passkey.ts'
import { keepFirstPasskey, takeFirstPasskey, verifyFirstPasskey } from '../passkeys/first-passkey.ts'
import { hashPassword, refuseCommonPassword } from '../users/password.ts'
import { IN_LETTER } from './invitation-letter.ts'
import { ADDRESS_UNCONFIRMED, ALREADY_A_MEMBER } from './refusals.ts'
import { whyNotJoin } from './why-not-join.ts'
import { personalLink } from '../members/personal-link.ts'

/** What the link of an invitation says, once its signature holds; each try is counted. */
async function readInvitation(context: PublicContext, token: string): Promise<LinkClaims> {
  const { runtime, ip } = context
  await countAttempt(context, 'link-address', ip)
  return readLink(runtime.config.HOLDFAST_SECRET, 'invitation', token, await databaseNow(runtime.database.prisma))
}

async function withInvitation<T>(
  { runtime }: PublicContext,
  { organizationId, subjectId, epoch }: LinkClaims,
  userId: string,
  work: (tx: Tx, row: Invitation, isFromLetter: boolean) => Promise<T>,
): Promise<T> {
  const entrance = { by: 'invitation', invitationId: subjectId } as const
  try {
    return await withTenant(runtime.database, { organizationId, userId, entrance }, async (tx) =>
      work(
        tx,
        await tx.invitation.findUniqueOrThrow({ where: { organizationId_id: { organizationId, id: subjectId } } }),
        epoch === IN_LETTER,
      ),
    )
  } catch (error) {
    if (error instanceof TenantAccessDenied) throw problem('link-not-valid')
    throw error
  }
}

/** Who asks, and as what: enough to decide, nothing of the case. */
export async function previewInvitation(context: PublicContext, token: string) {
  return withInvitation(context, await readInvitation(context, token), NOBODY, async (tx, row) => {
    const inviter = orNotFound(
      await tx.caseMember.findUnique({
        where: { organizationId_id: { organizationId: row.organizationId, id: row.invitedById } },
      }),
    )
    const organization = await tx.organization.findUnique({ where: { id: row.organizationId } })
    return {
      practice: organization?.kind === 'practice' ? brandingOf(organization) : null,
      invitedBy: inviter.displayName,
      name: row.name,
      role: row.role as CaseRole,
      asksForCredential: row.role === 'interventionist' && row.credential === '',
      expiresAt: row.expiresAt.toISOString(),
    }
  })
}

/** Somebody does not take part now, and lets the case leads know. Their link stays good, so that a later yes costs nothing. */
export async function declineInvitation(
  context: PublicContext,
  { token, answer, words }: { token: string; answer: InvitationAnswer; words: string },
): Promise<{ told: true }> {
  await withInvitation(
    context,
    await readInvitation(context, token),
    NOBODY,
    async (tx, { organizationId, id, caseId }) => {
      await tx.invitation.update({
        where: { organizationId_id: { organizationId, id } },
        data: { answer, answerWords: words.trim(), answeredAt: context.now, version: nextVersion },
      })
      await recordChange(
        { tx, person: { userId: NOBODY }, ...(caseId && { caseId }) },
        { action: 'invitation.declined', resource: 'invitations', resourceId: id, meta: { answer } },
      )
    },
  )
  return { told: true }
}

/** What a new guest's passkey is made from, as long as their invitation is open. */
export async function askForPasskey(
  context: PublicContext,
  { token, displayName }: { token: string; displayName: string },
): Promise<PasskeyCreation> {
  await withInvitation(context, await readInvitation(context, token), NOBODY, async () => undefined)
  return askToCreate(context, { id: uuidv7(), name: displayName, displayName, knownIds: [] }, true)
}

type Joiner = Pick<Person, 'userId' | 'email' | 'kind' | 'isLinkOnly'> | undefined
type Refused = { refusal: Refusal; row: Invitation; caseId: string }
type Joining = {
  token: string
  displayName: string
  passphrase?: string | undefined
  passkey?: NewPasskey | undefined
  email?: string | undefined
  credential?: string | undefined
  sessionTokenHash: string
}

/** Accepts an invitation once: as the account that is signed in, or as a guest who comes back with a passphrase or a passkey of their own. */
export async function acceptInvitation(
  context: PublicContext,
  joiner: Joiner,
  { token, displayName, passphrase, passkey, email, credential, sessionTokenHash }: Joining,
): Promise<Joined> {
  const { runtime, now, userAgent, browserId, locale } = context
  if (joiner?.isLinkOnly) throw problem('forbidden', { why: REFUSALS.link_only[locale] })
  const claims = await readInvitation(context, token)
  // slow, so before the transaction
  const first = joiner || !passkey ? undefined : await verifyFirstPasskey(context, passkey)
  const userId = joiner?.userId ?? first?.userId ?? uuidv7()
  const passwordHash = joiner ? null : await hashOfPassphrase(context, passphrase, displayName)
  const outcome = await withInvitation<Joined | Refused>(context, claims, userId, async (tx, row, isFromLetter) => {
    const { organizationId, caseId } = row
    if (!caseId) throw problem('link-not-valid')
    const { isSample } = orNotFound(await tx.organization.findUnique({ where: { id: organizationId } }))
    const refusal = await whyNotJoin(tx, row, {
      displayName,
      joiner,
      isSample,
      isFromLetter,
      browserId,
      runtime,
      caseId,
    })
    if (refusal) return { refusal, row, caseId }
    const readsLetters = isFromLetter && row.email !== null && joiner?.email === canonicalEmail(row.email)
    if (joiner && row.role === 'interventionist' && !isSample) await requireAddress(tx, joiner, readsLetters, context)
    const named = credential ?? row.credential
    if (row.role === 'interventionist' && named === '' && !isSample)
      throw invalidField('body/credential', 'Name your training or credential')
    if (!joiner) {
      // the people of a sample are invented: nobody comes back as them with a secret
      if (passwordHash === null && !first && !isSample)
        throw invalidField('body/passphrase', 'Choose a passphrase or a passkey to come back with')
      if (first) await takeFirstPasskey(tx, context, first)
      const contactEmail = (isFromLetter ? row.email : null) ?? (email ? canonicalEmail(email) : null)
      await tx.user.create({ data: { id: userId, kind: 'guest', displayName, locale, passwordHash, contactEmail } })
      if (first) await keepFirstPasskey(tx, context, first)
      await openSession(tx, runtime.config, { userId, tokenHash: sessionTokenHash, userAgent, browserId })
    }
    const member = await joinCase(tx, { ...row, credential: named }, caseId, userId, displayName, context)
    await tx.invitation.update({
      where: { organizationId_id: { organizationId, id: row.id } },
      // a yes takes the place of what was said before
      data: {
        acceptedAt: now,
        acceptedById: member.id,
        answer: null,
        answerWords: '',
        answeredAt: null,
        version: nextVersion,
      },
    })
    await recordChange(
      { tx, person: { userId }, caseId, ...(row.planId && { planId: row.planId }) },
      {
        action: 'member.joined',
        resource: 'members',
        resourceId: member.id,
        meta: { role: member.role, guest: !joiner },
      },
    )
    const isGuest = !joiner || joiner.kind === 'guest'
    const link = isGuest ? await personalLink(runtime, member) : null
    return { organizationId, caseId, planId: row.planId, role: member.role as CaseRole, personalLink: link }
  })
  if (!('refusal' in outcome)) return outcome
  await recordRefusedJoin(context, userId, outcome)
  throw refuse(outcome.refusal, context)
}

/** That somebody was refused, and by which rule, stands in the history of the case. */
function recordRefusedJoin(
  { runtime }: PublicContext,
  userId: string,
  { refusal: { rule }, row: { organizationId, id }, caseId }: Refused,
): Promise<unknown> {
  const entrance = { by: 'job' } as const
  return withTenant(runtime.database, { organizationId, userId, entrance }, (tx) =>
    recordChange(
      { tx, person: { userId }, caseId },
      { action: 'member.join_refused', resource: 'invitations', resourceId: id, meta: { rule } },
    ),
  )
}

/** A professional is somebody whose address is known to be theirs: by the link of a letter, or by an invitation that was one. */
async function requireAddress(
  tx: Tx,
  { userId: id }: Pick<Person, 'userId'>,
  readsLetters: boolean,
  { now, locale }: Pick<PublicContext, 'now' | 'locale'>,
): Promise<void> {
  const { emailConfirmedAt } = await tx.user.findUniqueOrThrow({ where: { id } })
  if (emailConfirmedAt) return
  if (!readsLetters) throw refuse(ADDRESS_UNCONFIRMED, { locale })
  await tx.user.update({ where: { id }, data: { emailConfirmedAt: now } })
}

async function hashOfPassphrase(
  { runtime }: Pick<PublicContext, 'runtime'>,
  passphrase: string | undefined,
  displayName: string,
): Promise<string | null> {
  if (passphrase === undefined) return null
  await refuseCommonPassword('body/passphrase', passphrase, displayName)
  return hashPassword(runtime, passphrase)
}

async function joinCase(
  tx: Tx,
  row: Invitation,
  caseId: string,
  userId: string,
  displayName: string,
  { locale }: Pick<PublicContext, 'locale'>,
): Promise<CaseMember> {
  const { organizationId, role, planId, participantId, credential, practiceName } = row
  const before = await tx.caseMember.findFirst({ where: { organizationId, caseId, userId } })
  if (before && !before.endedAt) throw refuse(ALREADY_A_MEMBER, { locale })
  // the link of a guest ends by it
  const joinedAt = await databaseNow(tx)
  const member = before
    ? await tx.caseMember.update({
        where: { organizationId_id: { organizationId, id: before.id } },
        data: { endedAt: null, role, displayName, credential, practiceName, joinedAt, version: nextVersion },
      })
    : await tx.caseMember.create({
        data: { organizationId, caseId, userId, role, displayName, credential, practiceName, joinedAt },
      })
  if (planId && participantId)
    await tx.participant.updateMany({
      where: { organizationId, planId, id: participantId, caseMemberId: null },
      data: { caseMemberId: member.id, version: nextVersion },
    })
  return member
}
