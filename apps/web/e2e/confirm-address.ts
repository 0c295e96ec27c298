import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { as } from './api-call.ts'
import { OUTBOX } from './outbox.ts'

/** Whoever is signed in to this page confirms their address by the link of an e-mail. */
export async function confirmAddress(page: Page, email: string): Promise<void> {
  await as(page)(sessionRoutes.confirmAddress, {})
  const token = (await confirmLinkFor(email)).split('#')[1] ?? ''
  await as(page)(userRoutes.confirmAddress, { body: { token } })
}

/** The path of the link in the e-mail to this address, once it has been sent. */
export async function confirmLinkFor(email: string): Promise<string> {
  let token = ''
  await expect.poll(async () => (token = await tokenFor(email))).not.toBe('')
  return `/confirm#${token}`
}

/** The part of the link behind the number sign; empty while there is no e-mail. */
async function tokenFor(email: string): Promise<string> {
  const names = await readdir(OUTBOX).catch(() => [])
  // long lines are folded in an e-mail
  const read = async (name: string) => (await readFile(join(OUTBOX, name), 'utf8')).replaceAll(/=\r?\n/g, '')
  const sent = await Promise.all(names.map(read))
  const found = sent.find((one) => one.includes(`To: ${email}`) && one.includes('confirm#'))
  return found?.match(/confirm#([\w-]+)/)?.[1] ?? ''
}
