import { type Locator, type Page, test } from '@playwright/test'

/** How often somebody tapped, and how many fields they typed into. */
export type Effort = { taps: number; fields: number }

/**
 * Somebody with a phone in the hand. Every link, button, answer and box is one tap; a list that opens is two, one to open it and
 * one to choose; a field that is typed into counts as a field, with the tap that goes into it.
 */
export class Hand {
  readonly effort: Effort = { taps: 0, fields: 0 }
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  readonly #told: string[] = []

  /** A part of the story, told with what it took. */
  async step<T>(name: string, act: () => Promise<T>): Promise<T> {
    const { taps, fields } = this.effort
    const answer = await test.step(name, act)
    this.#told.push(`${name}: ${this.effort.taps - taps} taps, ${this.effort.fields - fields} fields`)
    return answer
  }

  /** Prints what each part took, and all of it. */
  tell(who: string): void {
    const { taps, fields } = this.effort
    process.stdout.write(`${[`${who}: ${taps} taps, ${fields} fields`, ...this.#told].join('\n  ')}\n`)
  }

  async tap(control: Locator): Promise<void> {
    await control.tap()
    this.effort.taps += 1
  }

  /** Gives the answer after which a page goes on by itself; `_on` is the button that does the same. */
  async answerLast(answer: Locator, _on = 'Continue'): Promise<void> {
    await this.tap(answer)
  }

  async type(field: Locator, words: string): Promise<void> {
    await field.fill(words)
    this.effort.fields += 1
  }

  async choose(list: Locator, entry: string): Promise<void> {
    await list.selectOption({ label: entry })
    this.effort.taps += 2
  }

  /** Taps a link and waits for the page behind it. */
  async open(link: string | RegExp, heading: string | RegExp): Promise<void> {
    await this.tap(this.link(link))
    await this.sees(heading)
  }

  link = (name: string | RegExp): Locator =>
    this.page.getByRole('link', { name, exact: typeof name === 'string' }).first()
  button = (name: string | RegExp): Locator =>
    this.page.getByRole('button', { name, exact: typeof name === 'string' }).first()
  answer = (name: string | RegExp): Locator =>
    this.page.getByRole('radio', { name, exact: typeof name === 'string' }).first()
  box = (name: string | RegExp): Locator => this.page.getByRole('checkbox', { name }).first()
  field = (name: string): Locator => this.page.getByLabel(name, { exact: true })
  sees = (heading: string | RegExp): Promise<void> =>
    this.page.getByRole('heading', { level: 1, name: heading }).waitFor()
}
