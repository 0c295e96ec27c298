import { aboutMeRoutes } from '@holdfast/contracts/about-me'
import { participantRoutes } from '@holdfast/contracts/participants'
import { type Suitability, suitabilityRoutes } from '@holdfast/contracts/suitability'
import { queryOptions } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** A participant by ids, as in the address of their page. */
export type PersonKey = PlanKey & { participantId: string }

/** What someone says about their own part. */
export const aboutQuery = (params: PersonKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'about', params.participantId],
    queryFn: () => request(aboutMeRoutes.get, { params }),
  })

/** Who was taken out of a plan, as of this revision of it. */
export const removedParticipantsQuery = (planKey: PlanKey, revision: number) =>
  queryOptions({
    queryKey: ['plans', planKey.planId, 'removed-participants', revision],
    queryFn: () => request(participantRoutes.listRemoved, { params: planKey }),
  })

/** The screen of one person, as the reader may see it. Never kept on the device. */
export const suitabilityQuery = (params: PersonKey) =>
  queryOptions({
    queryKey: ['plans', params.planId, 'suitability', params.participantId],
    queryFn: () => request(suitabilityRoutes.get, { params }),
    gcTime: 0,
  })

/** Keeps what a save answered, so that the page shows it without asking again. */
export const keepSuitability = (personKey: PersonKey, saved: Suitability) =>
  queryClient.setQueryData(suitabilityQuery(personKey).queryKey, saved)
