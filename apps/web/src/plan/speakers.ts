import type { Workspace } from '@holdfast/contracts/workspace'

/** The adults for whom this reader may write limits: themselves, or everyone for the interventionist. */
export function speakersOf({ participants, me }: Workspace): Workspace['participants'] {
  const adults = participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')
  return me.role === 'interventionist' ? adults : adults.filter(({ isMe }) => isMe)
}
