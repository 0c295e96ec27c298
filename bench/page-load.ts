import { gzipSync } from 'node:zlib'
import type { BrowserContext, Page } from '@playwright/test'
import { openPage } from '../apps/web/gallery/open-page.ts'

/** How many files of script a page asks for before the app brings the rest onto the device, and their size with gzip in bytes. */
export type Scripts = { requests: number; bytes: number }

/** When the largest thing of a page is drawn, in milliseconds, and by how much things move while it opens. */
export type Drawn = { largest: number; moved: number }

type Watched = { largest: number; moved: number; changedAt: number }

/** Slow 4G as the developer tools of Chromium have it: the delay of each request stands for its round trips. */
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }
const SLOWER_CPU = 4
const QUIET_FOR = 1_000

// runs in the page before its own scripts
function watch(): void {
  const watched: Watched = { largest: Number.NaN, moved: 0, changedAt: 0 }
  Object.assign(window, { watched })
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take)
      watched.changedAt = performance.now()
    }).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => (watched.largest = startTime))
  observe('layout-shift', (entry) => (watched.moved += (entry as PerformanceEntry & { value: number }).value))
  observe('resource', () => undefined)
}

const quiet = async (page: Page): Promise<Watched> => {
  await page.waitForFunction((quietFor) => {
    const { changedAt } = (window as unknown as { watched: Watched }).watched
    return performance.now() - changedAt > quietFor
  }, QUIET_FOR)
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched)
}

/** What is fetched for a page that is opened for the first time; what the app does when it is idle is held back. */
export async function countScripts(context: BrowserContext, url: string): Promise<Scripts> {
  const page = await context.newPage()
  const bodies = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js') && !bodies.has(pathname)) bodies.set(pathname, response.body())
  })
  await page.addInitScript(watch)
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await openPage(page, url)
  await quiet(page)
  const scripts = await Promise.all(bodies.values())
  return { requests: scripts.length, bytes: scripts.reduce((sum, body) => sum + gzipSync(body).length, 0) }
}

/** Opens a page for the first time on a processor that is four times slower and over slow 4G. */
export async function watchDrawing(context: BrowserContext, url: string): Promise<Drawn> {
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW_4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
  await page.addInitScript(watch)
  await openPage(page, url)
  const { largest, moved } = await quiet(page)
  return { largest, moved }
}
