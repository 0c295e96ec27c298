import type { Invitation } from '@holdfast/contracts/invitations'
import { useState } from 'react'
import { addItem, newestFirst } from '../../api/list-cache.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { invitationsQuery } from '../../plan/invitations-query.ts'

/** Names one case. */
export type CaseKey = { organizationId: string; caseId: string }

/** Who is asked into a case: name, address, and place in the plan if any. What was typed stays on this device until it is sent. */
export function useInvitee(caseKey: CaseKey, draft: 'invite' | 'professional') {
  const [name, setName, clearName] = usePersistedState(`${draft}.name.${caseKey.caseId}`, '')
  const [email, setEmail, clearEmail] = usePersistedState(`${draft}.email.${caseKey.caseId}`, '')
  const [participantId, setParticipantId] = useState('')
  return {
    name,
    setName,
    email,
    setEmail,
    participantId,
    /** A place in the plan brings its name along. */
    pick: (id: string, known: string | undefined) => {
      setParticipantId(id)
      setName(known ?? name)
    },
    fields: { name, ...(email && { email }), ...(participantId && { participantId }) },
    /** Puts the invitation that was made into the list, and empties the form. */
    done: (made: Invitation) => {
      clearName()
      clearEmail()
      setParticipantId('')
      return addItem(invitationsQuery(caseKey).queryKey, made, newestFirst)
    },
  }
}
