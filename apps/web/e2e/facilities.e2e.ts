import { expect, test } from '@playwright/test'
import { asCsv } from '../../../scripts/facility-file/formats.ts'
import { makeFacilities } from '../../../scripts/facility-file/made-facilities.ts'
import { expectAccessible } from './accessible.ts'
import { unfold } from './family.ts'
import { newPreparedCase } from './prepared-family.ts'

test('a family imports the public file, finds a facility near by, and adds it to the plan', async ({ browser }) => {
  test.setTimeout(180_000)
  const { karen: page, planUrl } = await newPreparedCase(browser)
  await page.goto(`${planUrl}/treatment`)
  await page.getByRole('link', { name: 'Find a place' }).click()
  await expect(page.getByRole('heading', { name: 'The directory is empty' })).toBeVisible()
  await expectAccessible(page, 'places-empty')

  await page.getByRole('link', { name: 'Bring in a file' }).click()
  const places = [...makeFacilities(2_000)]
  const lines = [...places, { ...places[0]!, zip: 'none' }]
  const choose = (name: string, buffer: Buffer) =>
    page.getByLabel('The file', { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer })
  await choose('letter.csv', Buffer.from('Dear all'))
  await page.getByRole('button', { name: 'Check this file' }).click()
  await expect(page.getByText('This is neither the JSON export')).toBeVisible()
  await expectAccessible(page, 'places-import')

  await choose('places.csv', asCsv(lines))
  await page.getByRole('button', { name: 'Check this file' }).click()
  await expect(page.getByRole('heading', { name: 'This is what the file would change' })).toBeVisible({
    timeout: 30_000,
  })
  await unfold(page, 'Refused lines, and why')
  await expect(page.getByText('Line 2002')).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the report as a file' }).click()
  expect((await saving).suggestedFilename()).toBe('report.csv')
  await expectAccessible(page, 'places-checked')
  await page.getByRole('button', { name: 'Import 2,000 places' }).click()
  await expect(page.getByText('Added: 2000. Changed: 0. Refused lines: 1.')).toBeVisible({ timeout: 30_000 })

  await page.goto(`${planUrl}/treatment`)
  await page.getByRole('link', { name: 'Find a place' }).click()
  const near = places.find(({ city }) => city === 'Columbus')!
  await page.getByLabel('ZIP code to search around').fill(near.zip)
  await unfold(page, 'What it must offer')
  await page.getByRole('checkbox', { name: 'Detoxification', exact: true }).check()
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page).toHaveURL(/codes=DT/)
  await expect(page.getByRole('heading', { name: /places/i, level: 2 })).toBeVisible()
  await expect(page.getByText('in a straight line').first()).toBeVisible()
  await expectAccessible(page, 'places-found')
  const first = page.locator('li.found', { hasText: 'in a straight line' }).first()
  const name = (await first.getByRole('heading').textContent()) ?? ''
  await first.getByRole('button', { name: 'Add to this plan' }).click()
  await first.getByRole('link', { name: 'Go to the treatment places' }).click()
  await expect(page.getByRole('link', { name })).toBeVisible()
})

test('a list of their own is imported by its columns, and its places are found by level', async ({ browser }) => {
  test.setTimeout(180_000)
  const { karen: page, planUrl } = await newPreparedCase(browser)
  await page.goto(planUrl.replace(/\/p\/.*/, '/facilities/import'))
  const list = [
    'House;Dirección;Ciudad;Estado;Código postal;Teléfono;Nivel de atención;Fax',
    'José Peña Center;5 Calle Uno;Boston;MA;2118;617-555-0100;3.7;617-555-0199',
    'Harbor Light;1 Pier Road;Boston;MA;2139;617-555-0101;;617-555-0198',
    'River House;9 River Road;Boston;MA;2130;617-555-0102;2.1;617-555-0197',
  ]
  const buffer = Buffer.from(list.join('\r\n'), 'latin1')
  const given = { name: 'list.csv', mimeType: 'text/csv', buffer }
  await page.getByLabel('The file', { exact: true }).setInputFiles(given)
  await page.getByRole('button', { name: 'Check this file' }).click()

  await test.step('the columns are shown, and can be changed before anything is loaded', async () => {
    await expect(page.getByRole('heading', { name: 'What the columns of your list hold' })).toBeVisible()
    await expect(page.getByText('Left out: House, Fax.')).toBeVisible()
    await expect(page.getByText('Say which column holds the name', { exact: false })).toBeVisible()
    await expectAccessible(page, 'places-columns')
    await page.getByLabel('Fax').selectOption({ label: 'Phone' })
    await page.getByRole('button', { name: 'Check the file with these columns' }).click()
    await expect(page.getByText('Another column holds the same.', { exact: false })).toBeVisible()
    await expect(page.getByLabel('Fax')).toBeFocused()
    await page.getByLabel('Fax').selectOption({ label: 'Leave it out' })
    await page.getByLabel('House').selectOption({ label: 'Name of the place' })
    await page.getByRole('button', { name: 'Check the file with these columns' }).click()
    await expect(page.getByRole('button', { name: 'Import 3 places' })).toBeVisible()
    await expect(page.getByText('Left out: Fax.')).toBeVisible()
    await expect(page.getByRole('definition').filter({ hasText: 'Windows-1252' })).toBeVisible()
    await expect(page.getByText('ZIP codes that had lost a zero, fixed')).toBeVisible()
    await expectAccessible(page, 'places-columns-said')
  })

  await test.step('after a reload the file is chosen again to change a column', async () => {
    await page.reload()
    await page.getByLabel('Fax').selectOption({ label: 'Notes' })
    await page.getByRole('button', { name: 'Import 3 places' }).click()
    await expect(page.getByText('Check the file with the changed columns first.')).toBeVisible()
    await expect(page.getByLabel('House')).toBeFocused()
    await page.getByRole('button', { name: 'Check the file with these columns' }).click()
    await expect(page.getByLabel('The same file again')).toBeFocused()
    await page.getByLabel('The same file again').setInputFiles(given)
    await page.getByRole('button', { name: 'Check the file with these columns' }).click()
    await expect(page.getByText('Check the file with the changed columns first.')).toBeHidden()
    await page.getByRole('button', { name: 'Import 3 places' }).click()
    await expect(page.getByText('Added: 3. Changed: 0. Refused lines: 0.')).toBeVisible({ timeout: 30_000 })
  })

  await test.step('a place whose level is not known comes after those that match, and says so', async () => {
    await page.getByRole('link', { name: 'Search the directory' }).click()
    await page.getByLabel('ZIP code to search around').fill('02118')
    await unfold(page, 'What it must offer')
    await page.getByLabel('Level of care').selectOption('4:3.7')
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Places that fit: 2' })).toBeVisible()
    const found = page.locator('li.found h3')
    await expect(found).toHaveText(['José Peña Center', 'Harbor Light'])
    await expect(page.getByText('Level of care not known')).toHaveCount(1)
    await expect(page.getByText('how far away is not known', { exact: false })).toHaveCount(2)
    await expectAccessible(page, 'places-level')
  })
})

test('a facility of the organization is added, checked and changed', async ({ browser }) => {
  test.setTimeout(120_000)
  const { karen: page, planUrl } = await newPreparedCase(browser)
  const directory = planUrl.replace(/\/p\/.*/, '/facilities')
  await page.goto(`${directory}/new`)
  await page.getByRole('button', { name: 'Add to the directory' }).click()
  await expect(page.getByText('must not be empty').first()).toBeVisible()
  await page.getByLabel('Name of the place').fill('Harbor Light')
  await page.getByLabel('ZIP code').fill('43215')
  await unfold(page, 'What they offer')
  await page.getByRole('checkbox', { name: 'Medicaid', exact: true }).check()
  await expectAccessible(page, 'places-new')
  await page.getByRole('button', { name: 'Add to the directory' }).click()
  await expect(page.getByRole('heading', { name: 'Harbor Light', level: 1 })).toBeVisible()
  await page.getByRole('button', { name: 'I checked this today' }).click()
  await expect(page.getByText(/Checked on .* by Karen Ortiz/)).toBeVisible()
  const form = await unfold(page, 'Change this entry')
  await form.getByLabel('Phone', { exact: true }).fill('555-0100')
  await form.getByRole('button', { name: 'Save this entry' }).click()
  await expect(page.getByRole('link', { name: '555-0100' })).toBeVisible()
  await expectAccessible(page, 'places-one')
})

test('an import is canceled from the keyboard while its places are loaded', async ({ browser }) => {
  test.setTimeout(120_000)
  const { karen: page, planUrl } = await newPreparedCase(browser)
  await page.goto(planUrl.replace(/\/p\/.*/, '/facilities/import'))
  const buffer = Buffer.from(asCsv([...makeFacilities(30_000)]))
  await page.getByLabel('The file', { exact: true }).setInputFiles({ name: 'places.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Check this file' }).click()
  await page.getByRole('button', { name: 'Import 30,000 places' }).click({ timeout: 60_000 })
  await expect(page.getByText('of 30000 places are in')).toBeVisible()
  const cancel = page.getByRole('button', { name: 'Cancel import' })
  await cancel.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('The import was canceled.')).toBeVisible()
  await expectAccessible(page, 'places-canceled')
  await expect(page.getByText('The places are in')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Check this file' })).toBeVisible()
})
