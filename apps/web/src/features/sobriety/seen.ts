import type { EmergencySign, ImpairmentSign, WithdrawalFlag } from '@holdfast/domain/sobriety/signs'

type Answer = 'yes' | 'no' | null

/** What an observer has ticked and answered so far. */
export type Seen = {
  emergencySigns: EmergencySign[]
  withdrawalFlags: WithdrawalFlag[]
  impairmentSigns: ImpairmentSign[]
  answersCoherent: Answer
  consentsToTalk: Answer
}

/** Before anything was looked at. */
export const NOTHING_SEEN: Seen = {
  emergencySigns: [],
  withdrawalFlags: [],
  impairmentSigns: [],
  answersCoherent: null,
  consentsToTalk: null,
}

/** What one looks at, one page each (docs/practice.md 7.2, in its order); the last page decides. */
export const LOOK_PAGES = [
  'danger',
  'withdrawal',
  'speech',
  'movement',
  'face',
  'mind',
  'clear',
  'willing',
  'decide',
] as const
/** One page of a look. */
export type LookPage = (typeof LOOK_PAGES)[number]

/** A danger goes to the decision at once: nothing else matters then. */
export function pageAfter(page: LookPage, { emergencySigns, withdrawalFlags }: Seen): LookPage {
  const isDanger = page === 'danger' ? emergencySigns.length > 0 : page === 'withdrawal' && withdrawalFlags.length > 0
  return isDanger ? 'decide' : (LOOK_PAGES[LOOK_PAGES.indexOf(page) + 1] ?? 'decide')
}

const told = (answer: Answer): boolean | null => (answer === null ? null : answer === 'yes')

/** What was ticked and answered so far, as it is judged and recorded; a question that was not asked is null. */
export const observedOf = ({ answersCoherent, consentsToTalk, ...signs }: Seen) => ({
  ...signs,
  answersCoherent: told(answersCoherent),
  consentsToTalk: told(consentsToTalk),
})
