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
  /** Height or width, whichever is less, of the smallest link, button or field outside running text. */
  smallest: number
  /** Those that are smaller than 44 px, by their words. */
  small: string[]
}

/** Measures the page that is open. */
export const measurePage = (page: Page): Promise<Measured> =>
  page.evaluate((width) => {
    const top = (element: Element | null | undefined) =>
      element ? Math.round(element.getBoundingClientRect().top + scrollY) : -1
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0
    const main = document.querySelector('main')
    const controls = [...(main?.querySelectorAll('a[href], button, input, select, textarea, summary') ?? [])]
    const inText = (element: Element) => {
      const line = element.closest('p, li, dd, td')
      return line !== null && (line.textContent ?? '').trim() !== (element.textContent ?? '').trim()
    }
    const sizeOf = (element: Element) => {
      const box = element.getBoundingClientRect()
      return Math.round(Math.min(box.width, box.height))
    }
    // a field is chosen by its label as well; what is one pixel large is for screen readers
    const targetOf = (element: Element) =>
      Math.max(
        sizeOf(element),
        ...('labels' in element ? [...(element.labels as NodeListOf<Element>)] : []).map(sizeOf),
      )
    const targets = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
      .filter((element) => isShown(element) && (element.matches('input, select, textarea') || !inText(element)))
      .map((element) => ({ element, size: targetOf(element) }))
      .filter(({ size }) => size > 1)
    return {
      heading: top(document.querySelector('h1')),
      control: top(controls.find(isShown)),
      screens: Math.round((document.documentElement.scrollHeight / innerHeight) * 100) / 100,
      overflow: Math.max(0, document.documentElement.scrollWidth - (width ?? innerWidth)),
      smallest: Math.min(...targets.map(({ size }) => size)),
      small: targets
        .filter(({ size }) => size < 44)
        .map(({ element }) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)),
    }
  }, page.viewportSize()?.width)
