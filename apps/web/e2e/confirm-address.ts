import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { as } from './api-call.ts'
import { OUTBOX } from './outbox.ts'

/** Whoever is signed in to this page confirms their address by the link of a letter. */
export async function confirmAddress(page: Page, email: string): Promise<void> {
  await as(page)(sessionRoutes.confirmAddress, {})
  let token = ''
  await expect.poll(async () => (token = await tokenFor(email))).not.toBe('')
  await as(page)(userRoutes.confirmAddress, { body: { token } })
}

/** The part of the link behind the number sign, in the letter to this address; empty while there is none. */
async function tokenFor(email: string): Promise<string> {
  const names = await readdir(OUTBOX).catch(() => [])
  // long lines are folded in a letter
  const read = async (name: string) => (await readFile(join(OUTBOX, name), 'utf8')).replaceAll(/=\r?\n/g, '')
  const letters = await Promise.all(names.map(read))
  const letter = letters.find((one) => one.includes(`To: ${email}`) && one.includes('confirm#'))
  return letter?.match(/confirm#([\w-]+)/)?.[1] ?? ''
}
