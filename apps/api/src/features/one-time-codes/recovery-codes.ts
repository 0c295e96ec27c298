import { randomInt } from 'node:crypto'
import type { Config } from '../../config.ts'
import { fingerprint } from '../../kernel/secrets.ts'

// no letter or digit that is taken for another one
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'
const HOW_MANY = 10
const LENGTH = 10

const newCode = (): string => Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** A code as it is typed: spaces, hyphens and capitals do not count. */
export const typedCode = (code: string): string => code.replace(/[\s-]/g, '').toLowerCase()

/** Ten new codes, each shown in two halves. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: HOW_MANY }, newCode).map((code) => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`)

/** What is kept of a code: a hash with the key of the installation, other for each person. */
export const hashOfCode = (
  { HOLDFAST_SECRET }: Pick<Config, 'HOLDFAST_SECRET'>,
  userId: string,
  code: string,
): string => fingerprint(HOLDFAST_SECRET, 'recovery-code', `${userId} ${typedCode(code)}`)
