import { usePlan } from '../../plan/use-plan.ts'

/** The day of each who comes or takes part from afar, with their name. */
export function useParticipantSchedules() {
  const { plan } = usePlan()
  const coming = plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')
  return coming.flatMap(({ id, name }) => {
    const card = plan.participantSchedules.find(({ participantId }) => participantId === id)
    return card ? [{ card, name }] : []
  })
}
