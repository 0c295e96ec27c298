import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'

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
  await page.getByRole('button', { name: 'Explorar un caso de ejemplo' }).click()
  await page.getByRole('link', { name: 'Abrir el plan' }).click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { name: 'No hay nada entre este plan y el día' })).toBeVisible()
  await read('plan')
  const plan = page.url()
  for (const section of [
    'people',
    'statements',
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
