import type { CoverAnswer, Network } from './insurance.ts'

/** What the insurance said of one place, as far as it decides who pays (S0.25). What nobody asked is left out. */
export type InsuranceSaid = {
  covered?: CoverAnswer
  activeToday?: 'yes' | 'no' | 'not_asked'
  network?: Network
  /** Somebody wrote beside the answer how the place is paid for. */
  isPaidOtherwise: boolean
}

/** `not_paid`: nobody knows who pays · `costs_more`: it is paid for, or only in part covered. */
export type InsuranceTrouble = 'not_paid' | 'costs_more'

/** Whether what the insurance said stands against going to this place (S2.2, docs/practice.md 6). */
export function insuranceTrouble({
  covered,
  activeToday,
  network,
  isPaidOtherwise,
}: InsuranceSaid): InsuranceTrouble | null {
  // a note beside the cover answers who pays for the place, not whether the insurance is active
  if (activeToday === 'no' || (covered === 'no' && !isPaidOtherwise)) return 'not_paid'
  if (covered === 'no') return 'costs_more'
  return (covered === 'partly' || network === 'out') && !isPaidOtherwise ? 'costs_more' : null
}
