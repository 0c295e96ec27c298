import { facilityRoutes } from '@holdfast/contracts/facilities'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction } from '../../http/implement.ts'
import { addFacility, removeFacility, updateFacility, verifyFacility } from './facilities.commands.ts'
import { presentFacility } from './facilities.presenter.ts'
import { directoryOverview, getFacility, searchFacilities } from './facilities.queries.ts'

/** For owner, admin and interventionist, and in a family for the professional of a case: the directory is the organization's. */
export function facilitiesRoutes(api: Api): void {
  implementOrganizationAction(api, facilityRoutes.search, 'facility.read', ({ context, query }) =>
    searchFacilities(context, query),
  )
  implementOrganizationAction(api, facilityRoutes.overview, 'facility.read', ({ context }) =>
    directoryOverview(context),
  )
  implementOrganizationAction(api, facilityRoutes.create, 'facility.edit', {
    act: async ({ context, body }) => {
      const row = await addFacility(context, body)
      return { id: row.id, answer: presentFacility(row) }
    },
    show: ({ context }, facilityId) => getFacility(context, facilityId),
  })
  implementOrganizationAction(api, facilityRoutes.get, 'facility.read', ({ context, params }) =>
    getFacility(context, params.facilityId),
  )
  implementOrganizationAction(api, facilityRoutes.update, 'facility.edit', async ({ context, params, body, ifMatch }) =>
    presentFacility(await updateFacility(context, params.facilityId, body, ifMatch)),
  )
  implementOrganizationAction(api, facilityRoutes.verify, 'facility.edit', async ({ context, params, ifMatch }) =>
    presentFacility(await verifyFacility(context, params.facilityId, ifMatch)),
  )
  implementOrganizationAction(api, facilityRoutes.remove, 'facility.edit', async ({ context, params, ifMatch }) => {
    await removeFacility(context, params.facilityId, ifMatch)
    return { removed: true } as const
  })
}
