import { expect, type Locator, type Page } from '@playwright/test'

/** More than any page has to pass. */
const MOST = 200

const hasFocus = async (page: Page, wanted: Locator): Promise<boolean> =>
  (await page.locator(':focus').and(wanted).count()) > 0

/** What has the focus, as somebody would call it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return 'the page'
    const labels = 'labels' in at ? [...((at.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : []
    const name = at.getAttribute('aria-label') ?? (labels.length > 0 ? labels[0]?.textContent : at.textContent)
    return `${at.localName} “${(name ?? '').trim().slice(0, 60)}”`
  })

/** Presses Tab, or Shift and Tab, until a control has the focus; fails with what was passed where it is never reached. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted.first()).toBeAttached()
  const passed: string[] = []
  while (!(await hasFocus(page, wanted))) {
    if (passed.length === MOST) throw new Error(`${wanted.toString()} is not reached. Passed:\n${passed.join('\n')}`)
    await page.keyboard.press(key)
    passed.push(await focused(page))
  }
}

/** Goes to a link or button and presses Enter. */
export async function enter(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** Goes to a field and types, in place of what is in it. */
export async function type(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(words)
  await expect(field).toHaveValue(words)
}

/** Goes to a date and types it, part by part as the control asks for it: month, day, year. */
export async function typeDate(page: Page, field: Locator, date: string): Promise<void> {
  const [year, month, day] = date.split('-')
  await tabTo(page, field)
  await page.keyboard.type(`${month}${day}${year}`)
  await expect(field).toHaveValue(date)
}

/** Goes to a moment, `YYYY-MM-DDTHH:MM` in the afternoon, and types its date, then its time. */
export async function typeMoment(page: Page, field: Locator, moment: string): Promise<void> {
  const [date = '', time = ''] = moment.split('T')
  const [year, month, day] = date.split('-')
  const [hour, minute] = time.split(':')
  await tabTo(page, field)
  await page.keyboard.type(`${month}${day}${year}`)
  await page.keyboard.press('Tab')
  await page.keyboard.type(`${String(Number(hour) - 12).padStart(2, '0')}${minute}P`)
  await expect(field).toHaveValue(moment)
}

/** Goes to a list and types the first word of an entry. */
export async function choose(page: Page, list: Locator, entry: string): Promise<void> {
  await tabTo(page, list)
  await page.keyboard.type(entry.split(' ')[0] ?? '')
  await expect(list.locator('option:checked')).toHaveText(entry)
}

/** Goes to a group of answers, then with the arrows to one of them. */
export async function answer(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeAttached()
  const group = page.locator(`input[type="radio"][name="${await wanted.getAttribute('name')}"]`)
  await tabTo(page, group)
  for (let left = await group.count(); left > 0 && !(await hasFocus(page, wanted)); left -= 1)
    await page.keyboard.press('ArrowDown')
  await expect(wanted).toBeFocused()
  // an arrow chooses what it comes to; the first answer has the focus without that
  if (!(await wanted.isChecked())) await page.keyboard.press('Space')
  await expect(wanted).toBeChecked()
}

/** Goes to a box and ticks it. */
export async function tick(page: Page, box: Locator): Promise<void> {
  await tabTo(page, box)
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
}

/** Goes around in a sheet or dialog: nothing behind it is reached, Escape closes it, and the focus is back where it was. */
export async function expectTrapped(page: Page, dialog: Locator, opener: Locator): Promise<void> {
  await expect(dialog).toBeVisible()
  const controls = dialog.locator('a[href], button, input, select, textarea, summary')
  // once around and one further; between the last and the first the browser itself has the focus
  for (let left = (await controls.count()) + 2; left > 0; left -= 1) {
    await page.keyboard.press('Tab')
    const isInside = await dialog.evaluate(
      (sheet) => document.activeElement === document.body || sheet.contains(document.activeElement),
    )
    expect(isInside, `${await focused(page)} is behind the dialog`).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
}
