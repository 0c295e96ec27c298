import { type AboutMe, aboutMeRoutes } from '@holdfast/contracts/about-me'
import { queryClient, request } from '../../api/client.ts'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { refreshPlanLater, whileWriting } from '../../plan/plan-refresh.ts'
import type { AboutFields } from './contact-fields.tsx'
import { aboutQuery, type PersonKey } from './participants.queries.ts'

const versioned = ({ isMine: _, version, can: __, ...value }: AboutMe) => ({ value: value as AboutFields, version })

/** The page of one person, saving itself. */
export const useAbout = (about: AboutMe, personKey: PersonKey) =>
  useAutosave<AboutFields>({
    key: `about-${personKey.participantId}`,
    server: versioned(about),
    save: async (patch, version) => {
      const saved = await whileWriting(personKey.planId, () =>
        request(aboutMeRoutes.update, { params: personKey, body: patch, ifMatch: version }),
      )
      queryClient.setQueryData(aboutQuery(personKey).queryKey, saved)
      refreshPlanLater(personKey.planId)
      return versioned(saved)
    },
    load: async () => versioned(await queryClient.fetchQuery({ ...aboutQuery(personKey), staleTime: 0 })),
  })
