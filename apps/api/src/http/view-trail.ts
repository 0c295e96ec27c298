import type { Route } from '@holdfast/contracts/route'
import type { Api } from './bind.ts'
import type { Arrival } from './enter.ts'

/** Notes for the audit trail that this member gets what the route opens; nothing where it opens nothing. */
export function noteView(
  { views }: Pick<Api, 'views'>,
  route: Route,
  { arrival, params, memberId }: { arrival: Arrival; params: object; memberId: string },
): void {
  if (!route.opens) return
  const { organizationId, ...ids } = params as { organizationId: string } & Record<string, string>
  const { credential, userAgent } = arrival
  views.note({
    organizationId,
    memberId,
    action: route.opens,
    resourceId: Object.values(ids).at(-1) ?? organizationId,
    session: credential.tokenHash,
    userAgent,
    isBackground: credential.isBackground,
  })
}
