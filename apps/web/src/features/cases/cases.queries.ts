import { caseRoutes } from '@holdfast/contracts/cases'
import { invitationRoutes, memberRoutes } from '@holdfast/contracts/invitations'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../app/api.ts'

type CaseKey = { organizationId: string; caseId: string }

export const organizationsQuery = queryOptions({
  queryKey: ['organizations'],
  queryFn: () => request(organizationRoutes.list, {}),
})

/** Every case of the person, in all organizations, newest first. */
export const myCasesQuery = queryOptions({
  queryKey: ['cases'],
  queryFn: async () => {
    const { items } = await request(organizationRoutes.list, {})
    const pages = await Promise.all(
      items.map(({ id }) => request(caseRoutes.list, { params: { organizationId: id }, query: {} })),
    )
    return pages.flatMap((page) => page.items).toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
  },
})

export const caseQuery = (params: CaseKey) =>
  queryOptions({ queryKey: ['cases', params.caseId], queryFn: () => request(caseRoutes.get, { params }) })

export const membersQuery = (params: CaseKey) =>
  queryOptions({ queryKey: ['cases', params.caseId, 'members'], queryFn: () => request(memberRoutes.list, { params }) })

export const invitationsQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'invitations'],
    queryFn: () => request(invitationRoutes.list, { params }),
  })
