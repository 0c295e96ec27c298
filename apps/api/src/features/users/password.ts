import { hash, verify } from '@node-rs/argon2'
import type { PasswordCost, Runtime } from '../../kernel/context.ts'
import { invalidField } from '../../kernel/problem.ts'
import { uncommonLength } from './common-sentences.ts'
import { commonPasswords } from './common-passwords.ts'

// Argon2id, 19 MiB, two passes (docs/security.md promise 3); the library's default algorithm is Argon2id
const COST: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// what somebody would try first here
const PRODUCT_WORDS = [
  'holdfast',
  'interventionist',
  'intervention',
  'recovery',
  'addiction',
  'sobriety',
  'sober',
  'treatment',
  'rehab',
  'family',
  'password',
  'passphrase',
]
const UNKNOWN_ACCOUNT = hash('a password that nobody has', COST)

/** One form for what looks the same, however a keyboard makes it (NFKC; docs/security.md promise 1). */
const oneForm = (password: string): string => password.normalize('NFKC')

/** What is left of a text that is one passage again and again, cut off anywhere: the passage. */
function withoutRepetition(text: string): string {
  for (let length = 1; length * 1.5 <= text.length; length += 1)
    if (text.slice(length) === text.slice(0, -length)) return text.slice(0, length)
  return text
}

/**
 * Refuses passwords that are common, a sentence of the commonest words, or made of the product's words or the person's own name or
 * address; `field` is where it was given.
 */
export async function refuseCommonPassword(field: string, password: string, ...own: string[]): Promise<void> {
  const ownWords = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2)
  const words = [...PRODUCT_WORDS, ...ownWords]
  const passage = withoutRepetition(oneForm(password).toLowerCase())
  const { score } = (await commonPasswords()).check(passage.slice(0, 100), words)
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), passage).replace(/\s/g, '')
  if (score < 4 || rest.length < 8 || uncommonLength(rest) < 8)
    throw invalidField(field, 'is too easy to guess; four or five unrelated words work well')
}

/** Slow by design, so that guessing is slow too. */
export const hashPassword = (
  { passwordCost = COST }: Pick<Runtime, 'passwordCost'>,
  password: string,
): Promise<string> => hash(oneForm(password), passwordCost)

/** Whether a hash was made at another cost than the present one. */
export const isOutdated = (
  { passwordCost = COST }: Pick<Runtime, 'passwordCost'>,
  passwordHash: string | null,
): boolean => {
  const { memoryCost, timeCost, parallelism } = passwordCost
  return passwordHash !== null && !passwordHash.includes(`$m=${memoryCost},t=${timeCost},p=${parallelism}$`)
}

/** Verifies in the same time whether or not the account exists. */
export async function verifyPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await UNKNOWN_ACCOUNT), oneForm(password))
  return matches && Boolean(passwordHash)
}
