import type { DayRole } from '../participants/participant.ts'
import type { AttemptDraft, DraftParticipant } from './attempt-draft.ts'

/** What someone can still look after without being in the room. */
export const TASKS_FROM_AFAR: readonly DayRole[] = ['packer', 'childcare', 'admissions_liaison', 'follow_up_lead']

/** Someone stays home: no words read for them, no task of the day; what they owned is free for others (S1.14). */
export function staysHome(draft: AttemptDraft, participantId: string): AttemptDraft {
  const away = { attendance: 'not_attending', readById: null, speakingPosition: null, dayRoles: [] } as const
  return withoutInRoom(draft, participantId, away)
}

/** Someone sends a letter: another adult reads it in the same place of the order; tasks in the room are free for others. */
export function sendsLetter(draft: AttemptDraft, participantId: string): AttemptDraft {
  const sender = draft.participants.find((one) => one.id === participantId)
  return withoutInRoom(draft, participantId, {
    attendance: 'letter_read_by',
    readById: readerFor(draft, participantId),
    dayRoles: sender?.dayRoles.filter((role) => TASKS_FROM_AFAR.includes(role)) ?? [],
  })
}

function withoutInRoom(draft: AttemptDraft, participantId: string, change: Partial<DraftParticipant>): AttemptDraft {
  const unlessThem = (id: string | null) => (id === participantId ? null : id)
  return {
    ...draft,
    participants: draft.participants.map((one) => {
      if (one.id === participantId) return { ...one, ...change }
      return one.readById === participantId ? { ...one, readById: readerFor(draft, one.id, participantId) } : one
    }),
    contingencies: draft.contingencies.map((one) => ({ ...one, ownerId: unlessThem(one.ownerId) })),
    sobrietyPlan: {
      ...draft.sobrietyPlan,
      observerIds: draft.sobrietyPlan.observerIds.filter((id) => id !== participantId),
    },
    logistics: {
      ...draft.logistics,
      transportLeadId: unlessThem(draft.logistics.transportLeadId),
      escortId: unlessThem(draft.logistics.escortId),
    },
  }
}

/** Who reads a letter unless the group chooses someone else: the chair, the facilitator, or any other adult in the room. */
function readerFor(draft: AttemptDraft, ...notThese: readonly string[]): string | null {
  const readers = draft.participants.filter(
    (one) => one.adult && one.attendance === 'in_person' && !notThese.includes(one.id),
  )
  const withRole = (role: DayRole) => readers.find((one) => one.dayRoles.includes(role))
  return (withRole('chair') ?? withRole('facilitator') ?? readers[0])?.id ?? null
}
