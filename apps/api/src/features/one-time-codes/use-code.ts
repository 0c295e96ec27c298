import { databaseNow } from '../../db/database-now.ts'
import { enqueue } from '../../jobs/enqueue.ts'
import type { PublicContext } from '../../kernel/context.ts'
import { deviceOf } from '../../kernel/device.ts'
import { countAttempt } from '../../kernel/limits.ts'
import { invalidField, problem } from '../../kernel/problem.ts'
import { recordAccess } from '../../kernel/record-access.ts'
import { recordRefusal } from '../../kernel/record-refusal.ts'
import { decrypt } from '../../kernel/secrets.ts'
import { codesLetter } from './codes-letter.ts'
import { hashOfCode, typedCode } from './recovery-codes.ts'
import { stepOf } from './totp.ts'

/** What the secret of an app is encrypted for. */
export const CODE_SECRET = 'one-time-code-secret'

/** Which step a code is of, of the secret that is kept for this person; undefined where it is none. */
export async function stepOfKept({ runtime }: Pick<PublicContext, 'runtime'>, kept: string, code: string) {
  const secret = decrypt(runtime.config.HOLDFAST_SECRET, CODE_SECRET, kept)
  return secret && stepOf(secret, typedCode(code), await databaseNow(runtime.database.prisma))
}

/**
 * Whether the person showed a code where they have an app for it: with none it is `one-time-code-needed`, whatever else is right.
 * Whoever has no app shows none.
 */
export async function showCode(context: PublicContext, userId: string, code: string | undefined): Promise<boolean> {
  const where = { userId, confirmedAt: { not: null } }
  if ((await context.runtime.database.prisma.oneTimeCodes.count({ where })) === 0) return false
  if (code === undefined) throw problem('one-time-code-needed')
  await useCode(context, userId, code)
  return true
}

/**
 * Uses a code up, of the app or a recovery code: each try is counted before anything is looked at, and a wrong one is recorded. A code
 * works once, also where two arrive at the same moment (docs/security.md promise 10).
 */
export async function useCode(context: PublicContext, userId: string, code: string): Promise<void> {
  await countAttempt(context, 'one-time-code', userId)
  if ((await useCodeOfApp(context, userId, code)) || (await useRecoveryCode(context, userId, code))) return
  await recordRefusal(context, userId)
  throw invalidField('body/code', 'is not a code that works now')
}

async function useCodeOfApp(context: PublicContext, userId: string, code: string): Promise<boolean> {
  const { prisma } = context.runtime.database
  const kept = await prisma.oneTimeCodes.findUnique({ where: { userId, confirmedAt: { not: null } } })
  const step = kept && (await stepOfKept(context, kept.secret, code))
  if (!step) return false
  const where = { userId, confirmedAt: { not: null }, OR: [{ lastStep: null }, { lastStep: { lt: step } }] }
  const { count } = await prisma.oneTimeCodes.updateMany({ where, data: { lastStep: step } })
  return count === 1
}

async function useRecoveryCode(context: PublicContext, userId: string, code: string): Promise<boolean> {
  const { runtime, now, userAgent } = context
  const where = { userId, codeHash: hashOfCode(runtime.config, userId, code), usedAt: null }
  return runtime.database.prisma.$transaction(async (tx) => {
    const { count } = await tx.recoveryCode.updateMany({ where, data: { usedAt: now } })
    if (count !== 1) return false
    const meta = { device: deviceOf(userAgent) }
    await recordAccess(tx, { action: 'recovery_code.used', userId, resourceId: null, meta })
    await enqueue({ tx, runtime }, codesLetter, { userId, at: now.toISOString(), kind: 'recovery_code_used' })
    return true
  })
}
