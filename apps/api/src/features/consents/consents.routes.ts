import { consentRoutes } from '@holdfast/contracts/consents'
import type { Api } from '../../http/bind.ts'
import { implementCase, implementPublic } from '../../http/implement.ts'
import { orNotFound } from '../../kernel/not-found.ts'
import { makeLink, recordConsent, revokeConsent } from './consents.commands.ts'
import { getConsent, listConsents, listDisclosures } from './consents.queries.ts'
import { bundleOf, disclose, presentDisclosure } from './disclose.ts'

/** For the case leads, but for the reading, which is a program's by its link (F86). */
export function consentsRoutes(api: Api): void {
  implementCase(api, consentRoutes.list, 'consent.read', ({ context, query }) => listConsents(context, query))
  implementCase(api, consentRoutes.record, 'consent.record', {
    act: ({ context, body }) => recordConsent(context, body),
    show: ({ context }, consentId) => getConsent(context, consentId),
  })
  implementCase(api, consentRoutes.revoke, 'consent.revoke', async ({ context, params, ifMatch }) => {
    await revokeConsent(context, params.consentId, ifMatch)
    return getConsent(context, params.consentId)
  })
  implementCase(api, consentRoutes.makeLink, 'consent.record', {
    act: ({ context, params }) => makeLink(context, params.consentId),
    // the secret is kept as a hash: a repetition cannot show it again
    show: async ({ context: { tx, organizationId, caseId } }, id) => {
      const where = { organizationId_caseId_id: { organizationId, caseId, id } }
      const { expiresAt } = orNotFound(await tx.disclosureLink.findUnique({ where }))
      return { link: null, expiresAt: expiresAt.toISOString() }
    },
  })
  implementCase(api, consentRoutes.disclosures, 'consent.read', ({ context, query }) => listDisclosures(context, query))
  implementPublic(api, consentRoutes.read, async ({ context, body }) =>
    presentDisclosure(context, await disclose(context, body.token, 'page')),
  )
  implementPublic(api, consentRoutes.readBundle, async ({ context, body }) =>
    bundleOf(context, await disclose(context, body.token, 'fhir')),
  )
}
