import { type AboutMe, aboutMeRoutes } from '@holdfast/contracts/about-me'
import { queryClient, request } from '../../api/client.ts'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { refreshPlanLater, whileWriting } from '../../plan/plan-refresh.ts'
import type { AboutFields } from './contact-fields.tsx'
import { aboutQuery, type PersonKey } from './participants.queries.ts'

const fieldsOf = ({ isMine: _, version: __, can: ___, ...fields }: AboutMe): AboutFields => fields

/** The page of one person, saving itself. */
export const useAbout = (about: AboutMe, personKey: PersonKey) =>
  useAutosave({
    key: `about-${personKey.participantId}`,
    item: about,
    fields: fieldsOf,
    save: async (patch, version) => {
      const saved = await whileWriting(personKey.planId, () =>
        request(aboutMeRoutes.update, { params: personKey, body: patch, ifMatch: version }),
      )
      queryClient.setQueryData(aboutQuery(personKey).queryKey, saved)
      refreshPlanLater(personKey.planId)
      return saved
    },
    load: () => queryClient.fetchQuery({ ...aboutQuery(personKey), staleTime: 0 }),
  })
