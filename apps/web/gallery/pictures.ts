import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { FOLDER } from './folder.ts'
import { unmetGoals } from './goals.ts'
import { measurePage } from './measure-page.ts'
import { openPage } from './open-page.ts'

const nameOf = (path: string): string => path.replaceAll('/', '-') || 'start'

const LOCALES = ['en', 'es'] as const
const THEMES = ['light', 'dark'] as const

// on the picture of a long page the tabs would cover what stands at the end of the first screen
const TABS_BELOW = '.tabs { position: static !important; }'

/** What a page is called in the list of pictures, and its address. */
export type Shown = { name: string; url: string }

/**
 * Makes pictures of the pages in one state, in every language and theme, or in English and light alone; prints what a page on a
 * phone does not meet.
 */
export async function takePictures(
  page: Page,
  state: string,
  pages: readonly Shown[],
  { everyLook = false } = {},
): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  const wanted = process.env.GALLERY_PAGES?.split(',')
  const shown = wanted ? pages.filter(({ name }) => wanted.includes(name)) : pages
  for (const locale of everyLook ? LOCALES : LOCALES.slice(0, 1)) {
    await page.addInitScript((chosen) => localStorage.setItem('holdfast.locale', chosen), locale)
    for (const { name, url } of shown) {
      try {
        await openPage(page, url)
        // the theme changes on the page that is open: half as many pages are loaded
        for (const theme of everyLook ? THEMES : THEMES.slice(0, 1)) {
          const folder = join(FOLDER, `${state}-${locale}-${theme}`)
          mkdirSync(folder, { recursive: true })
          await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
          await page.screenshot({
            path: join(folder, `${nameOf(name)}-${width}.png`),
            fullPage: true,
            style: TABS_BELOW,
          })
        }
        await page.emulateMedia({ colorScheme: 'light' })
        if (width > 600) continue
        const unmet = unmetGoals(name, await measurePage(page))
        if (unmet.length > 0) console.log(`${state} ${locale} ${name || 'start'}: ${unmet.join(' · ')}`)
      } catch (error) {
        console.log(`${state} ${locale} ${name || 'start'}: no picture (${String(error).split('\n')[0]})`)
      }
    }
  }
}
