import { type Suitability, suitabilityRoutes } from '@holdfast/contracts/suitability'
import { useState } from 'react'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { keepSuitability, type PersonKey } from './participants.queries.ts'

type Mine = Suitability['mine']
type Typed = Pick<Mine, 'answers' | 'note'>

/** The answers about the room, as they are on the screen and with every page that was sent. */
export type RoomAnswers = ReturnType<typeof useRoomAnswers>

/**
 * What somebody answers about the room, page by page. It is never kept on the device: it stays in the page until it is sent, and is
 * sent as often as somebody goes on.
 */
export function useRoomAnswers(personKey: PersonKey) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const save = usePlanMutation(
    suitabilityRoutes.answer,
    personKey,
    ({ answers, note, version }: Mine) => ({
      params: { participantId: personKey.participantId },
      body: { answers, note },
      ifMatch: version,
    }),
    (saved) => {
      keepSuitability(personKey, saved)
      setTyped(null)
    },
  )
  return {
    valueOf: ({ mine }: Suitability): Typed => typed ?? mine,
    change: setTyped,
    save,
    /** Sends what is new, and goes on when it has arrived. */
    sendThen: ({ mine }: Suitability, then: () => void) =>
      typed ? save.mutate({ ...mine, ...typed }, { onSuccess: then }) : then(),
  }
}
