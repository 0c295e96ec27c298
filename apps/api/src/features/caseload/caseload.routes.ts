import { caseloadRoutes } from '@holdfast/contracts/caseload'
import type { Api } from '../../http/bind.ts'
import { implementOrganization, implementOrganizationAction } from '../../http/implement.ts'
import { requireConduct } from '../../kernel/require-conduct.ts'
import { listOverviews } from './case-overviews.queries.ts'
import { listCaseload } from './caseload.queries.ts'

/** The list is the reader's own: membership of each case is all that it asks for. Owners and admins see that cases are there. */
export function caseloadRoutesOf(api: Api): void {
  implementOrganization(api, caseloadRoutes.list, ({ context, query }) => {
    requireConduct(context)
    return listCaseload(context, query)
  })
  implementOrganizationAction(api, caseloadRoutes.oversee, 'caseload.oversee', ({ context, query }) =>
    listOverviews(context, query),
  )
}
