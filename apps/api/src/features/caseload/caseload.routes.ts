import { caseloadRoutes } from '@holdfast/contracts/caseload'
import type { Api } from '../../http/bind.ts'
import { implementOrganization } from '../../http/implement.ts'
import { listCaseload } from './caseload.queries.ts'

/** The list is the reader's own: membership of each case is all that it asks for. */
export function caseloadRoutesOf(api: Api): void {
  implementOrganization(api, caseloadRoutes.list, ({ context, query }) => listCaseload(context, query))
}
