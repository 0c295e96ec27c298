/** What somebody who is invited says when they do not take part now. */
export const INVITATION_ANSWERS = ['not_now', 'other_help', 'talk_first'] as const
/** `not_now` needs no reason; `other_help` and `talk_first` say what would be welcome instead. The link stays good. */
export type InvitationAnswer = (typeof INVITATION_ANSWERS)[number]
