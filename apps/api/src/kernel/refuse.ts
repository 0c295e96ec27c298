import { text } from '@holdfast/content/refusals'
import type { Text } from '@holdfast/domain/text'
import { problem } from './problem.ts'
import { type Reader, localize } from './localize.ts'

/** What the API refuses besides the rules of the domain, in plain words. */
const REASONS = {
  next_attempt_from_review: text('reasons.next_attempt_from_review'),
  next_attempt_exists: text('reasons.next_attempt_exists'),
  run_never_began: text('reasons.run_never_began'),
  run_not_stopped: text('reasons.run_not_stopped'),
  review_open: text('reasons.review_open'),
  account_sent: text('reasons.account_sent'),
  already_adopted: text('reasons.already_adopted'),
  list_is_full: text('reasons.list_is_full'),
  words_of_our_list: text('reasons.words_of_our_list'),
  excuse_adopted: text('reasons.excuse_adopted'),
  poll_is_open: text('reasons.poll_is_open'),
  poll_is_closed: text('reasons.poll_is_closed'),
  poll_of_participants: text('reasons.poll_of_participants'),
  no_day_yet: text('reasons.no_day_yet'),
  already_confirmed: text('reasons.already_confirmed'),
  case_needs_a_lead: text('reasons.case_needs_a_lead'),
  link_for_guests: text('reasons.link_for_guests'),
  only_they_can_say: text('reasons.only_they_can_say'),
  letter_needs_reader: text('reasons.letter_needs_reader'),
  disclosure_decided: text('reasons.disclosure_decided'),
  stance_of_participants: text('reasons.stance_of_participants'),
  consequence_hazard_refused: text('reasons.consequence_hazard_refused'),
  nothing_to_review: text('reasons.nothing_to_review'),
  support_noted: text('reasons.support_noted'),
  loved_one: text('reasons.loved_one'),
  invitation_used: text('reasons.invitation_used'),
  already_a_member: text('reasons.already_a_member'),
  enough_worksheets: text('reasons.enough_worksheets'),
  one_place_each: text('reasons.one_place_each'),
  facility_known: text('reasons.facility_known'),
  sign_high_risk: text('reasons.sign_high_risk'),
} as const satisfies Record<string, Text>

/** The refusal by a rule of the domain, in the reader's language. */
export const refusedBy = ({ rule, reason }: { rule: string; reason: Text }, reader: Reader) =>
  problem('rule-refused', { rule, reason: localize(reason, reader) })

/** The refusal by one of these rules, in the reader's language. */
export const refuse = (rule: keyof typeof REASONS, reader: Reader) => refusedBy({ rule, reason: REASONS[rule] }, reader)
