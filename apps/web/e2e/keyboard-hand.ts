import type { Locator } from '@playwright/test'
import { Hand } from './hand.ts'
import { answer, choose, enter, tick, type, typeDate } from './keyboard.ts'

/** What a control is: the type of an input, otherwise the name of its element. */
const kindOf = (control: Locator): Promise<string> =>
  control.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.localName))

/** Somebody with a keyboard and nothing else, who does what a hand does. */
export class KeyboardHand extends Hand {
  override async tap(control: Locator): Promise<void> {
    const kind = await kindOf(control)
    if (kind === 'radio') await answer(this.page, control)
    else if (kind === 'checkbox') await tick(this.page, control)
    else await enter(this.page, control)
    this.effort.taps += 1
  }

  /** A page goes on by itself only under a finger: an arrow passes answers that are not meant. */
  override async answerLast(answer: Locator, on = 'Continue'): Promise<void> {
    await this.tap(answer)
    await this.tap(this.button(on))
  }

  override async type(field: Locator, words: string): Promise<void> {
    if ((await kindOf(field)) === 'date') await typeDate(this.page, field, words)
    else await type(this.page, field, words)
    this.effort.fields += 1
  }

  override async choose(list: Locator, entry: string): Promise<void> {
    await choose(this.page, list, entry)
    this.effort.taps += 1
  }
}
