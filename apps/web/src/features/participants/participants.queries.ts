import { aboutMeRoutes } from '@holdfast/contracts/about-me'
import { suitabilityRoutes } from '@holdfast/contracts/suitability'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'

/** A participant by ids, as in the address of their page. */
export type PersonKey = { organizationId: string; planId: string; participantId: string }

/** What someone says about their own part. */
export const aboutQuery = (params: PersonKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'about', params.participantId],
    queryFn: () => request(aboutMeRoutes.get, { params }),
  })

/** The screen of one person, as the reader may see it. Never kept on the device. */
export const suitabilityQuery = (params: PersonKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'suitability', params.participantId],
    queryFn: () => request(suitabilityRoutes.get, { params }),
    gcTime: 0,
  })

/** A person's answers move roles, readiness and consequences: everything of the plans is asked for anew. */
export const refreshPeople = () => queryClient.invalidateQueries({ queryKey: ['plans'] })
