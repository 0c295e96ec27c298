import { invitationRoutes } from '@holdfast/contracts/invitations'
import { memberRoutes } from '@holdfast/contracts/members'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import { expect, type Page, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { newProfile } from './family.ts'
import { newPreparedFamily } from './prepared-family.ts'
import { addAuthenticator } from './virtual-authenticator.ts'

test.use({ locale: 'es-US' })

const ENGLISH = /\b(the|and|your|with|what|who|when|this|that|is|are|not)\b/i

test('a family that speaks Spanish reads Spanish on every page', async ({ page }) => {
  test.setTimeout(300_000)
  const read = async (name: string) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, `es-${name}`)
    const text = await page.locator('main').innerText()
    expect(text.split('\n').filter((line) => ENGLISH.test(line))).toEqual([])
  }
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await read('welcome')
  await page.getByRole('button', { name: 'Ver un ejemplo' }).click()
  await page.getByRole('link', { name: 'Abrir el plan' }).click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { name: 'Está todo lo necesario antes del día' })).toBeVisible()
  await read('plan')
  const plan = page.url()
  for (const section of [
    'people',
    'statements',
    'statements?part=whatISaw',
    'statements/order',
    'consequences',
    'treatment',
    'needs',
    'risk',
    'risk/substances',
    'safety',
    'safety/card',
    'contingencies',
    'sobriety',
    'logistics',
    'approach',
    'day',
    'outcome',
    'review',
    'compare',
    'print',
  ]) {
    await page.goto(`${plan}/${section}`)
    await read(section)
  }
})

test('somebody who speaks Spanish reads Spanish wherever a passkey or a list of places is', async ({ browser }) => {
  const { family, rosa, karen } = await newPreparedFamily(browser)
  const { lead, inCase, inPlan } = family
  const read = async (page: Page, name: string) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, `es-${name}`)
    const text = await page.locator('body').innerText()
    const lines = text.split('\n').filter((line) => !/English|Holdfast/.test(line))
    expect(lines.filter((line) => ENGLISH.test(line))).toEqual([])
  }
  const { link } = await lead.call(invitationRoutes.create, {
    params: inCase,
    body: { name: 'Nora', role: 'participant' },
  })
  const nora = await newProfile(browser)
  await addAuthenticator(nora)
  await nora.goto(link ?? '')
  await read(nora, 'asked')
  await nora.getByRole('button', { name: 'Participo' }).click()
  await nora.getByLabel('Con este dispositivo: una llave de acceso').check()
  await read(nora, 'join')
  await nora.goto('/sign-in')
  await read(nora, 'sign-in')

  const { items } = await lead.call(memberRoutes.list, { params: inCase })
  const memberId = items.find(({ displayName }) => displayName === 'Rosa Ortiz')?.id ?? ''
  const { personalLink } = await lead.call(memberRoutes.renewLink, { params: { ...inCase, memberId } })
  await addAuthenticator(rosa)
  await rosa.goto(personalLink ?? '')
  await read(rosa, 'return')
  await rosa.locator('input[type=password]').fill(PASSPHRASE)
  await rosa.getByRole('button', { name: 'Seguir' }).click()
  await expect(rosa).toHaveURL(/\/c\//)
  await rosa.goto('/account')
  await read(rosa, 'account')
  await rosa.getByRole('link', { name: 'Cambiar Llaves de acceso' }).click()
  await rosa.getByRole('button', { name: 'Agregar una llave de acceso' }).click()
  await expect(rosa.getByRole('dialog')).toBeVisible()
  await read(rosa, 'prove')
  await rosa.getByRole('dialog').locator('input[type=password]').fill(PASSPHRASE)
  await rosa.getByRole('dialog').locator('button[type=submit]').click()
  await expect(rosa.getByRole('dialog')).toBeHidden()
  await expect(rosa.locator('.note.positive')).toBeVisible()
  await read(rosa, 'account-with-passkey')
  await rosa.context().clearCookies()
  await rosa.goto('/')
  await rosa.goto(personalLink ?? '')
  await rosa.getByRole('button', { name: 'Abrir solo lo compartido' }).click()
  await expect(rosa.locator('.page-notice')).toBeVisible()
  await read(rosa, 'link-only')

  await karen.goto(`/o/${inPlan.organizationId}/facilities/import`)
  await read(karen, 'import')
  const lines = [
    'House;Dirección;Ciudad;Estado;Código postal;Fax',
    'Casa del Mar;5 Calle Uno;Boston;MA;2118;617-555-0199',
  ]
  const buffer = Buffer.from(lines.join('\r\n'), 'latin1')
  await karen.locator('input[type=file]').setInputFiles({ name: 'lista.csv', mimeType: 'text/csv', buffer })
  await karen.locator('form button[type=submit]').click()
  await expect(karen.getByLabel('Fax')).toBeVisible()
  await read(karen, 'import-columns')
  await karen.getByLabel('House').selectOption({ index: 1 })
  await karen
    .locator('form')
    .filter({ has: karen.getByLabel('House') })
    .locator('button[type=submit]')
    .click()
  await expect(karen.getByRole('button', { name: 'Importar 1 lugar', exact: true })).toBeVisible()
  await read(karen, 'import-columns-said')
})
