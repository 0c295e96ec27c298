import { mustAccept } from '@holdfast/domain/conduct/acceptance'
import type { OrganizationContext } from './context.ts'
import { problem } from './problem.ts'

type Asked = Pick<
  OrganizationContext,
  'organization' | 'organizationId' | 'organizationKind' | 'organizationRole' | 'conduct'
>

/**
 * Refuses with `conduct-not-accepted` whoever has a role in a practice and has not accepted the code of conduct that holds now. Asked
 * for everything of a case; not for an emergency access.
 */
export function requireConduct(context: Asked): void {
  const { organization, organizationId, organizationKind: kind, organizationRole, conduct } = context
  if (mustAccept({ kind, ownVersion: organization.conductVersion }, organizationRole, conduct))
    throw problem('conduct-not-accepted', { organizationId })
}
