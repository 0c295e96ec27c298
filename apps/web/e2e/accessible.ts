import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type axe from 'axe-core'
import { DESKTOP, PHONE_ALONE } from './phone-alone.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** With `E2E_RECORD=1` a picture of each page, as it is and unfolded, is kept with the results. */
async function keepPicture(page: Page, name: string, state = ''): Promise<void> {
  if (!process.env.E2E_RECORD) return
  const path = `test-results/pages/${name}-${page.viewportSize()?.width}${state}.png`
  await page.screenshot({ path, fullPage: true })
}

/** A small phone, and a phone on which everything is shown twice as large. */
const NARROW = [320, 195]

// a phone zooms out where something is too wide: then its window is as wide as the page
const overflowOf = async (page: Page): Promise<string[]> => {
  const width = page.viewportSize()?.width ?? 0
  return page.evaluate((shown) => {
    if (document.documentElement.scrollWidth <= shown) return []
    const isMirrored = document.documentElement.dir === 'rtl'
    // where it ends, counted from where lines begin; words may be wider than the box that they stand in
    const endOf = (element: Element) => {
      const words = document.createRange()
      words.selectNodeContents(element)
      const boxes = [element.getBoundingClientRect(), words.getBoundingClientRect()]
      return Math.max(...boxes.map(({ left, right }) => (isMirrored ? shown - left : right)))
    }
    const isTooWide = (element: Element) => element.checkVisibility() && endOf(element) > shown
    const isInnermost = (element: Element) => isTooWide(element) && ![...element.children].some(isTooWide)
    const found = [...document.querySelectorAll('body *')].filter(isInnermost)
    if (found.length === 0) return [`${document.documentElement.scrollWidth}: the page`]
    return found.map((element) => `${Math.round(endOf(element))}: ${element.outerHTML.slice(0, 120)}`)
  }, width)
}

// what a bar covers at this moment is in reach as soon as the page is scrolled: axe takes it for a target that is cut off
const letBarsScroll = (page: Page, isOn: boolean): Promise<void> =>
  page.evaluate((on) => {
    for (const bar of document.querySelectorAll<HTMLElement>('.bar, .foot, .dock, .livedock, .livehead'))
      bar.style.position = on ? 'static' : ''
  }, isOn)

// a color that is on its way to another one is no color of ours
const letColorsSettle = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => undefined)
  })

/** What axe finds on a page without frames; the nodes that pass are not described. */
async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const { violations } = await page.evaluate((rules) => {
    const inPage = (window as unknown as { axe: typeof axe }).axe
    return inPage.run(document, { runOnly: rules, resultTypes: ['violations'] }) as Promise<axe.AxeResults>
  }, RULES)
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Axe finds nothing on the page, with everything unfolded, and nothing of it is wider than the screen. */
async function expectNothingFound(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  await keepPicture(page, name, '-open')
  await letBarsScroll(page, true)
  await letColorsSettle(page)
  const violations = await violationsOn(page)
  await letBarsScroll(page, false)
  expect.soft(violations, `axe on ${name}`).toEqual([])
  expect.soft(await overflowOf(page), `what of ${name} is wider than the screen`).toEqual([])
}

const isToldOnPhoneAlone = (): boolean => PHONE_ALONE.includes(basename(test.info().file))

/** The page as it is now, with everything unfolded: axe finds nothing, nothing is wider than the screen, nor than a narrow one. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  // what is still loading has no heading yet
  await expect(page.locator('h1').first()).toBeAttached()
  await expect(page.getByText(/^(One moment…|Un momento…)$/)).toHaveCount(0)
  await keepPicture(page, name)
  await expectNothingFound(page, name)
  const size = page.viewportSize()
  // each story that looks at pages is told on a phone too: there they are held to narrow screens
  if (size === null || size.width > 600) return
  for (const width of NARROW) {
    await page.setViewportSize({ ...size, width })
    expect.soft(await overflowOf(page), `what of ${name} is wider than ${width}`).toEqual([])
  }
  if (isToldOnPhoneAlone()) {
    await page.setViewportSize(DESKTOP)
    await expectNothingFound(page, `${name} on a desktop`)
  }
  await page.setViewportSize(size)
}
