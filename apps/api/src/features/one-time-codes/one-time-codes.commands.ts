import type { OneTimeCodeKey, RecoveryCodes } from '@holdfast/contracts/one-time-codes'
import type { Tx } from '../../db/connect.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { SessionContext } from '../../kernel/context.ts'
import { endOtherSessions } from '../../kernel/end-other-sessions.ts'
import { keepProof, requireFreshProof } from '../../kernel/fresh-proof.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { refuse } from '../../kernel/refuse.ts'
import { forgetSecondFactor, requireShownSecondFactor } from '../../kernel/second-factor.ts'
import { encrypt } from '../../kernel/secrets.ts'
import { codesLetter } from './codes-letter.ts'
import { hashOfCode, newRecoveryCodes } from './recovery-codes.ts'
import { CODES_FOR_ACCOUNTS, CODES_MISSING, CODES_THERE } from './refusals.ts'
import { newSecret, uriOf } from './totp.ts'
import { CODE_SECRET, stepOfKept } from './use-code.ts'

/** What an app of the person makes codes from, new each time until a code has confirmed it. */
export async function askToAddCodes(context: SessionContext): Promise<OneTimeCodeKey> {
  const { runtime, person } = context
  requireFreshProof(context)
  await requireShownSecondFactor(context)
  const { userId, email } = person
  if (email === null) throw refuse(CODES_FOR_ACCOUNTS, context)
  const secret = newSecret()
  const kept = encrypt(runtime.config.HOLDFAST_SECRET, CODE_SECRET, secret)
  const asked = await runtime.database.prisma.$executeRaw`
    INSERT INTO identity.one_time_codes (user_id, secret) VALUES (${userId}::uuid, ${kept})
    ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret WHERE one_time_codes.confirmed_at IS NULL`
  if (asked !== 1) throw refuse(CODES_THERE, context)
  return { secret, uri: uriOf(secret, new URL(runtime.config.publicUrl).hostname, email) }
}

/** Makes the codes of an app count, once a code shows that the app has the secret: every other session ends, and the owner is told. */
export async function addCodes(context: SessionContext, code: string): Promise<RecoveryCodes> {
  const { runtime, person, now } = context
  const { userId } = person
  requireFreshProof(context)
  await requireShownSecondFactor(context)
  await countAttempt(context, 'one-time-code', userId)
  const { prisma } = runtime.database
  const where = { userId, confirmedAt: null }
  const asked = await prisma.oneTimeCodes.findUnique({ where })
  if (!asked) throw refuse(CODES_MISSING, context)
  const lastStep = await stepOfKept(context, asked.secret, code)
  if (!lastStep) throw invalidField('body/code', 'is not a code that works now')
  return prisma.$transaction(async (tx) => {
    const { secret } = asked
    const { count } = await tx.oneTimeCodes.updateMany({
      where: { ...where, secret },
      data: { confirmedAt: now, lastStep },
    })
    if (count !== 1) throw problem('busy')
    await endOtherSessions(tx, context)
    await keepProof(tx, context, true)
    const codes = await keepNewCodes(tx, context)
    await note(tx, context, 'one_time_codes.added')
    return { codes }
  })
}

/** Ten new recovery codes in place of those before. */
export async function renewRecoveryCodes(context: SessionContext): Promise<RecoveryCodes> {
  const { runtime, person } = context
  requireFreshProof(context)
  return runtime.database.prisma.$transaction(async (tx) => {
    const where = { userId: person.userId, confirmedAt: { not: null } }
    if ((await tx.oneTimeCodes.count({ where })) === 0) throw refuse(CODES_MISSING, context)
    const codes = await keepNewCodes(tx, context)
    await note(tx, context, 'recovery_codes.renewed')
    return { codes }
  })
}

/** Removes the app and the recovery codes: signing in asks for no code any more, every other session ends, and the owner is told. */
export async function removeCodes(context: SessionContext): Promise<void> {
  const { runtime, person } = context
  requireFreshProof(context)
  const { userId } = person
  await runtime.database.prisma.$transaction(async (tx) => {
    const { count } = await tx.oneTimeCodes.deleteMany({ where: { userId } })
    if (count === 0) throw problem('not-found')
    await tx.recoveryCode.deleteMany({ where: { userId } })
    await endOtherSessions(tx, context)
    await forgetSecondFactor(tx, userId)
    await note(tx, context, 'one_time_codes.removed')
  })
}

async function keepNewCodes(tx: Tx, { runtime, person: { userId } }: SessionContext): Promise<string[]> {
  const codes = newRecoveryCodes()
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, codeHash: hashOfCode(runtime.config, userId, code) })),
  })
  return codes
}

const LETTERS = {
  'one_time_codes.added': 'codes_added',
  'one_time_codes.removed': 'codes_removed',
  'recovery_codes.renewed': 'recovery_codes_renewed',
} as const

async function note(tx: Tx, context: SessionContext, action: keyof typeof LETTERS): Promise<void> {
  const { runtime, person, now } = context
  const { userId, device } = person
  await recordAccess(tx, { action, userId, resourceId: null, meta: { device } })
  await enqueue({ tx, runtime }, codesLetter, { userId, at: now.toISOString(), kind: LETTERS[action] })
}
