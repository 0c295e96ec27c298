import { createHash } from 'node:crypto'
import { contentRoutes, type OrganizationOverrides } from '@holdfast/contracts/content'
import type { Api } from '../../http/bind.ts'
import { implementOrganization, implementOrganizationAction } from '../../http/implement.ts'
import { restoreContent, reviewContent, overrideContent } from './content.commands.ts'
import { getContent, getOverrides, listContent, summarizeContent } from './content.queries.ts'

const tagOf = (overrides: OrganizationOverrides): string =>
  `"${overrides.version}.${createHash('sha256').update(JSON.stringify(overrides)).digest('base64url').slice(0, 16)}"`

/** The wording is for everybody in the organization's cases; the list and its history for those who look after it. */
export function contentRoutesOf(api: Api): void {
  implementOrganization(api, contentRoutes.overrides, async ({ context, reply }) => {
    const overrides = await getOverrides(context)
    void reply.header('cache-control', 'private, no-cache').header('etag', tagOf(overrides))
    return overrides
  })
  implementOrganizationAction(api, contentRoutes.summary, 'content.read', ({ context }) => summarizeContent(context))
  implementOrganizationAction(api, contentRoutes.list, 'content.read', ({ context, query }) =>
    listContent(context, query),
  )
  implementOrganizationAction(api, contentRoutes.get, 'content.read', ({ context, params }) =>
    getContent(context, params.key),
  )
  implementOrganizationAction(api, contentRoutes.override, 'content.edit', ({ context, params, body, ifMatch }) =>
    overrideContent(context, params.key, body, ifMatch),
  )
  implementOrganizationAction(api, contentRoutes.restore, 'content.edit', ({ context, params, ifMatch }) =>
    restoreContent(context, params.key, ifMatch),
  )
  implementOrganizationAction(api, contentRoutes.review, 'content.edit', {
    act: ({ context, body }) => reviewContent(context, body),
    show: ({ context }) => summarizeContent(context),
  })
}
