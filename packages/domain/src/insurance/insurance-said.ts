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
  if (covered === 'no' || activeToday === 'no') return isPaidOtherwise ? 'costs_more' : 'not_paid'
  return network === 'out' && !isPaidOtherwise ? 'costs_more' : null
}
