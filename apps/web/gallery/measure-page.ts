import type { Page } from '@playwright/test'

/** Where things stand on a page as it is drawn, in CSS pixels. */
export type Measured = {
  /** Upper edge of the first heading; -1 where there is none. */
  heading: number
  /** Upper edge of the first link, button or field of the page's own part; -1 where there is none. */
  control: number
  /** Height of the page in screens. */
  screens: number
  /** How far the page is wider than the screen. */
  overflow: number
  /** Links and buttons outside running text that are lower or narrower than 44 px, by their words. */
  small: string[]
  /** Height of one screen. */
  screen: number
}

/** Measures the page that is open. */
export const measurePage = (page: Page): Promise<Measured> =>
  page.evaluate(() => {
    const top = (element: Element | null | undefined) =>
      element ? Math.round(element.getBoundingClientRect().top + scrollY) : -1
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0
    const main = document.querySelector('main')
    const controls = [...(main?.querySelectorAll('a[href], button, input, select, textarea, summary') ?? [])]
    const inText = (element: Element) => {
      const line = element.closest('p, li, dd, td')
      return line !== null && (line.textContent ?? '').trim() !== (element.textContent ?? '').trim()
    }
    const small = [...document.querySelectorAll('a[href], button, summary')].filter((element) => {
      const { width, height } = element.getBoundingClientRect()
      const isHidden = width <= 1 || height <= 1
      return isShown(element) && !isHidden && !inText(element) && (height < 43.5 || width < 43.5)
    })
    return {
      heading: top(document.querySelector('h1')),
      control: top(controls.find(isShown)),
      screens: Math.round((document.documentElement.scrollHeight / innerHeight) * 10) / 10,
      overflow: document.documentElement.scrollWidth - innerWidth,
      small: small.map((element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40),
      ),
      screen: innerHeight,
    }
  })
