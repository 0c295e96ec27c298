import { emergencyAccessRoutes } from '@holdfast/contracts/emergency-access'
import type { Api } from '../../http/bind.ts'
import { implementOrganizationAction } from '../../http/implement.ts'
import { beginEmergency } from './emergency-access.commands.ts'
import { emergencyOverview } from './emergency-access.queries.ts'

/** A colleague who is not on a case opens what safety needs of it; the case is told. */
export function emergencyAccessRoutesOf(api: Api): void {
  const action = 'emergency_access.begin'
  implementOrganizationAction(api, emergencyAccessRoutes.begin, action, {
    act: ({ context, body }) => beginEmergency(context, body),
    show: (_, id) => Promise.resolve({ id }),
  })
  implementOrganizationAction(api, emergencyAccessRoutes.get, action, ({ context, params }) =>
    emergencyOverview(context, params.emergencyAccessId),
  )
}
