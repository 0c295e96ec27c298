import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { caseloadRoutes } from '@holdfast/contracts/caseload'
import { memberRoutes } from '@holdfast/contracts/members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { sessionRoutes } from '@holdfast/contracts/session'
import { inDays } from '@holdfast/scenarios/times'
import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { DATABASE_FILE, SECRET } from './database.ts'
import { peopleOf, type Person } from './prepared-family.ts'
import { PASSWORD } from './sign-up.ts'

const root = join(import.meta.dirname, '../../..')
const PRACTICE = 'Harbor Training Practice'

/** The command itself, with fewer cases. */
async function makePractice(): Promise<void> {
  const args = [join(root, 'scripts/demo-practice.ts'), '--yes', '--cases', '90', '--password', PASSWORD]
  const env = { ...process.env, DATABASE_URL: await readFile(DATABASE_FILE, 'utf8'), HOLDFAST_SECRET: SECRET }
  await promisify(execFile)(process.execPath, args, { cwd: root, env })
}

/** The first two cases of somebody that this colleague is in, too, and where they stand in the list of those that one hands over. */
async function sharedWith({ call }: Person, colleague: string) {
  const { items: organizations } = await call(organizationRoutes.list, {})
  const organizationId = organizations[0]?.id ?? ''
  const params = { organizationId }
  const { items } = await call(caseloadRoutes.list, { params, query: { scope: 'mine', limit: '10' } })
  const found: { caseId: string; at: number }[] = []
  for (const [at, { id: caseId }] of items.entries()) {
    const members = await call(memberRoutes.list, { params: { organizationId, caseId }, query: {} })
    if (members.items.some(({ displayName }) => displayName === colleague)) found.push({ caseId, at })
  }
  return { organizationId, shared: found.slice(0, 2) }
}

test('life in a practice to train with: its interventionist, its admin and its reviewer', async ({ browser }) => {
  await makePractice()
  const signedIn = async (name: string) => {
    const person = await peopleOf(browser).guest(name)
    await person.call(sessionRoutes.signIn, { body: { email: `${name}@harbor-training.example`, password: PASSWORD } })
    await person.page.goto('/home')
    return person
  }
  const interventionist = await signedIn('dana.whitfield')
  const { page: dana } = interventionist
  const cases = dana.locator('.casecard')
  const { organizationId, shared } = await sharedWith(interventionist, 'Lee Park')

  await test.step('the interventionist finds the most dangerous case and opens it', async () => {
    await expect(cases.first()).toContainText(/High|Danger now/)
    await expectAccessible(dana, 'training-caseload')
    await cases.first().getByRole('link').first().click()
    await expect(dana).toHaveURL(/\/[cp]\//)
    await expect(dana.getByRole('heading', { level: 1 })).toBeVisible()
  })

  await test.step('they hand two over while they are away', async () => {
    await dana.goto('/hand-over')
    for (const { at } of shared) await dana.getByRole('checkbox').nth(at).check()
    await dana.getByRole('combobox', { name: 'To whom?' }).selectOption('Lee Park')
    await dana.getByLabel('Until which day? Leave it open for good.').fill(inDays(10))
    await dana.getByRole('button', { name: 'Ask them' }).click()
    await expect(cases.first()).toBeVisible()
    const { page: lee } = await signedIn('lee.park')
    await expect(lee.getByText('Dana Whitfield asks you to look after')).toHaveCount(2)
    for (const left of [1, 0]) {
      await lee.getByRole('button', { name: 'I take it over' }).first().click()
      await expect(lee.getByRole('button', { name: 'I take it over' })).toHaveCount(left)
    }
  })

  await test.step('and take both back when they return', async () => {
    for (const { caseId } of shared) {
      await dana.goto(`/o/${organizationId}/c/${caseId}/more`)
      await dana.getByRole('button', { name: 'I am back: take the case back' }).click()
      await expect(dana.getByRole('button', { name: 'I am back: take the case back' })).toBeHidden()
    }
  })

  await test.step('the admin invites somebody and says how families reach the practice', async () => {
    const { page: ada } = await signedIn('ada.brandt')
    await ada.getByRole('link', { name: PRACTICE }).click()
    await expect(ada.getByText('For training: put no real family here.')).toBeVisible()
    await expectAccessible(ada, 'training-practice')
    await ada.getByRole('link', { name: /^Colleagues/ }).click()
    await expect(ada.getByRole('link', { name: 'Walt Jensen' })).toBeVisible()
    await ada.getByRole('link', { name: 'Invite a colleague' }).click()
    await ada.getByRole('textbox', { name: 'Name', exact: true }).fill('Kim Park')
    await ada.getByRole('button', { name: 'Invite', exact: true }).click()
    await expect(ada.getByRole('textbox', { name: 'Link for Kim Park' })).toHaveValue(/\/join-organization#/)
    await ada.goto(`/o/${organizationId}/settings`)
    await ada.getByRole('link', { name: 'Change: Whom they call' }).click()
    await ada.getByRole('textbox', { name: 'Telephone number' }).fill('207-555-0100')
    await ada.getByRole('button', { name: 'Save' }).click()
    await expect(ada.getByText('207-555-0100')).toBeVisible()

    await ada.goto(`/o/${organizationId}/audit`)
    await expect(ada.getByRole('listitem').filter({ hasText: 'Ada Brandt' }).first()).toBeVisible()
    await expect(ada.getByRole('listitem').filter({ hasText: 'Dana Whitfield' }).first()).toBeVisible()
    const head = ada.waitForEvent('download')
    await ada.getByRole('button', { name: 'Save the file' }).click()
    expect((await head).suggestedFilename()).toMatch(/^audit-head-.*[.]jws$/)
  })

  await test.step('the reviewer reads and saves figures that say they are practice data', async () => {
    const { page: rae } = await signedIn('rae.collins')
    await rae.goto(`/o/${organizationId}/outcomes`)
    await expect(rae.getByRole('heading', { level: 1 })).toContainText(/^Of \d+ meetings held/)
    await expect(rae.getByText('Practice data: invented cases to train with.')).toBeVisible()
    await expectAccessible(rae, 'training-outcomes')
    const file = rae.waitForEvent('download')
    await rae.getByRole('button', { name: 'CSV' }).click()
    expect(await readFile(await (await file).path(), 'utf8')).toContain('Practice data,')
    await rae.getByRole('link', { name: 'What helps a second attempt?' }).click()
    await expect(rae.getByRole('heading', { name: 'What helps a second attempt?', level: 1 })).toBeVisible()
    await expect(rae.getByText(/The ranges (overlap|do not overlap)/).first()).toBeVisible()
    await expect(rae.getByText('Practice data: invented cases to train with.')).toBeVisible()
  })
})
