import { usePathname } from '../ui/navigation.tsx'
import { useSession } from './session.ts'

/** The organization that an address belongs to; undefined outside of one. */
export const organizationOf = (pathname: string): string | undefined => /^\/o\/([^/]+)/.exec(pathname)?.[1]

/** The organization of the address, for somebody who is signed in; none outside of one. */
export function useOrganizationId(): string | undefined {
  const session = useSession()
  const pathname = usePathname()
  return session ? organizationOf(pathname) : undefined
}
