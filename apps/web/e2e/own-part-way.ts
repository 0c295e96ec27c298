import { READINGS, READING_PAGES } from '@holdfast/domain/participants/reading'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import type { Parts } from './follow-path.ts'
import type { Hand } from './hand.ts'
import { writeALimit, writeTheLetter } from './lead-way.ts'

/** Takes part by the link that they were sent. */
export async function join(hand: Hand, link: string): Promise<void> {
  await hand.page.goto(link)
  await hand.tap(hand.button('I take part'))
  await hand.type(hand.field('Your own passphrase'), PASSPHRASE)
  await hand.tap(hand.box('I am 18 or older'))
  await hand.tap(hand.box(/^I am not the person/))
  await hand.tap(hand.button('Continue'))
  await hand.tap(hand.link('Go on'))
}

async function readAndAgree(hand: Hand): Promise<void> {
  for (const reading of READINGS) {
    await hand.sees(READING_PAGES[reading].title.en)
    await hand.tap(hand.button('I have read this'))
  }
  await hand.sees('With their eyes')
  await hand.tap(hand.button('Continue'))
  await hand.tap(hand.button('I agree to all three'))
  await hand.tap(hand.box(/^I have nothing else that day/))
  await hand.type(hand.field('Where do I go afterward, and who is with me?'), 'To Rosa.')
  await hand.tap(hand.box(/Al-Anon/))
  await hand.tap(hand.button('Continue'))
  await hand.sees('About me')
}

async function answer(hand: Hand): Promise<void> {
  await hand.tap(hand.answer(/^I agree/))
  await hand.button('Change my answer').waitFor()
}

/** Everything that is theirs. */
export const OWN_PARTS: Parts = {
  about: readAndAgree,
  stance: answer,
  letter: writeTheLetter,
  limit: writeALimit,
  screening: async (hand) => {
    await hand.tap(hand.button('I would rather not answer'))
    await hand.page.getByText('Thank you. Your answer is kept').waitFor()
  },
}
