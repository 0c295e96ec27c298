import type { Page } from '@playwright/test'
import { measurePage, type Measured } from '../apps/web/gallery/measure-page.ts'
import { openPage } from '../apps/web/gallery/open-page.ts'
import { CASE_PAGES, OTHER_PAGES, PLAN_PAGES, PUBLIC_PAGES } from '../apps/web/gallery/plan-pages.ts'
import { PHONE } from './cold-browser.ts'

/** A small phone, and a phone on which everything is shown twice as large. */
const NARROW = [320, 195] as const

/** Where things stand on one page, and how far it is wider than each narrow screen; or why it did not open. */
export type Seen = { name: string } & ({ failed: string } | { measured: Measured; wider: Record<number, number> })

/** The addresses of the sample. */
export type Addresses = { caseUrl: string; planUrl: string }

const below = (base: string, pages: readonly string[]): string[] =>
  pages.map((page) => (page ? `${base}/${page}` : base || '/'))

/** Measures each page that needs no account. */
export async function measurePublicPages(page: Page): Promise<Seen[]> {
  const seen: Seen[] = []
  for (const url of below('', PUBLIC_PAGES)) seen.push(await look(page, url, `public ${url}`))
  return seen
}

/** Measures each page of the sample, and those that its pages lead to: of pages about one of several, the first. */
export async function measureSamplePages(page: Page, { caseUrl, planUrl }: Addresses): Promise<Seen[]> {
  const waiting = [...below(caseUrl, CASE_PAGES), ...below(planUrl, PLAN_PAGES), ...below('', OTHER_PAGES)]
  const seen = new Map<string, Seen>()
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
    const name = nameOf(url)
    if (seen.has(name)) continue
    seen.set(name, await look(page, url, name))
    waiting.push(...(await linksOf(page)))
  }
  return [...seen.values()]
}

/** What a page is called: its address without ids. */
const nameOf = (url: string): string =>
  url
    .replace(/^\/o\/[\w-]{36}\/p\/[\w-]{36}/, 'plan')
    .replace(/^\/o\/[\w-]{36}\/c\/[\w-]{36}/, 'case')
    .replace(/^\/o\/[\w-]{36}/, 'organization')
    .replace(/[\w-]{36}/g, ':id')
    .replace(/(?<=.)\/$/, '')

const linksOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/o/"]')].map(({ pathname }) => pathname),
  )

async function look(page: Page, url: string, name: string): Promise<Seen> {
  try {
    await page.setViewportSize(PHONE)
    await openPage(page, url)
    const measured = await measurePage(page)
    const wider: Record<number, number> = {}
    for (const width of NARROW) {
      await page.setViewportSize({ ...PHONE, width })
      wider[width] = (await measurePage(page)).overflow
    }
    return { name, measured, wider }
  } catch (error) {
    return { name, failed: String(error).split('\n')[0] ?? '' }
  }
}
