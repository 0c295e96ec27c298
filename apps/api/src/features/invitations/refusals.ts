import { text } from '@holdfast/content/refusals'
import type { Refusal } from '@holdfast/domain/decision'

/** What this feature refuses besides the rules of the domain. */
export const ALREADY_A_MEMBER: Refusal = { rule: 'already_a_member', reason: text('reasons.already_a_member') }
export const INVITATION_USED: Refusal = { rule: 'invitation_used', reason: text('reasons.invitation_used') }
export const LOVED_ONE: Refusal = { rule: 'loved_one', reason: text('reasons.loved_one') }
export const OWN_INVITATION: Refusal = { rule: 'own_invitation', reason: text('reasons.own_invitation') }
export const ADDRESS_UNCONFIRMED: Refusal = {
  rule: 'address_unconfirmed',
  reason: text('reasons.address_unconfirmed'),
}
export const OWN_DEVICE: Refusal = { rule: 'own_device', reason: text('reasons.own_device') }
export const OTHER_ADDRESS: Refusal = { rule: 'other_address', reason: text('reasons.other_address') }
export const RECORDED_MINOR: Refusal = { rule: 'recorded_minor', reason: text('reasons.recorded_minor') }
export const PROFESSIONAL_ACCOUNT: Refusal = {
  rule: 'professional_account',
  reason: text('reasons.professional_account'),
}
