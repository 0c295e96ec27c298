import type { Browser, BrowserContextOptions } from '@playwright/test'
import { median, type PageFigure } from './measurement.ts'
import { countScripts, watchDrawing } from './page-load.ts'

const RUNS = 3
const KB = 1_024

/** A page that is opened first, by whom, and how many kB of script it may need. */
export type FirstPage = { page: string; url: string; kind: 'public' | 'signed in'; as: BrowserContextOptions }

const MOST_SCRIPT = { public: 90, 'signed in': 180 }

/** Opens each page in browser profiles that have nothing of the app yet. */
export async function measureFirstLoads(browser: Browser, pages: readonly FirstPage[]): Promise<PageFigure[]> {
  const figures: PageFigure[] = []
  for (const { page, url, kind, as } of pages) {
    const inNewProfile = async <T>(act: (context: Awaited<ReturnType<Browser['newContext']>>) => Promise<T>) => {
      const context = await browser.newContext(as)
      try {
        return await act(context)
      } finally {
        await context.close()
      }
    }
    const { requests, bytes } = await inNewProfile((context) => countScripts(context, url))
    const largest: number[] = []
    const moved: number[] = []
    for (let run = 0; run < RUNS; run += 1) {
      const drawn = await inNewProfile((context) => watchDrawing(context, url))
      largest.push(drawn.largest)
      moved.push(drawn.moved)
    }
    figures.push(
      { page, what: 'scripts of a first page', unit: 'scripts', goal: 12, value: requests },
      { page, what: `script of a first page, ${kind}`, unit: 'kB', goal: MOST_SCRIPT[kind], value: bytes / KB },
      { page, what: 'LCP, slow 4G, processor 4 times slower', unit: 'ms', goal: 2_500, value: median(largest) },
      { page, what: 'CLS, the same', unit: '', goal: 0.05, value: Math.max(...moved) },
    )
  }
  return figures
}
