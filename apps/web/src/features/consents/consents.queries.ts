import { type Consent, consentRoutes } from '@holdfast/contracts/consents'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { addItem, newestFirst, putItem } from '../../api/list-cache.ts'

/** A case by its ids, as in the address of its pages. */
export type CaseKey = { organizationId: string; caseId: string }

/** What programs may be told, newest first. */
export const consentsQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'consents'],
    queryFn: () => request(consentRoutes.list, { params, query: { limit: 200 } }),
  })

/** What programs have read, newest first. */
export const disclosuresQuery = (params: CaseKey) =>
  queryOptions({
    queryKey: ['cases', params.caseId, 'disclosures'],
    queryFn: () => request(consentRoutes.disclosures, { params, query: { limit: 200 } }),
  })

/** Puts a new consent first in the list on the screen. */
export const addConsent = (caseKey: CaseKey, added: Consent): Promise<void> =>
  addItem(consentsQuery(caseKey).queryKey, added, newestFirst)

/** Puts a changed consent into the list on the screen. */
export const keepConsent = (caseKey: CaseKey, changed: Consent): Promise<void> =>
  putItem(consentsQuery(caseKey).queryKey, changed)
