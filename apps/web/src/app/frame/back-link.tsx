import { useLingui } from '@lingui/react/macro'
import { Icon } from '../../ui/icon.tsx'
import { PageLink, useNavigation } from '../../ui/navigation.tsx'
import type { Place } from './place.ts'

/** The page that a page lies below; null for those from which one goes nowhere but home. */
export function parentPath(pathname: string, place: Place | null): string | null {
  const [, , organizationId, kind, id, ...rest] = pathname.replace(/\/$/, '').split('/')
  if (pathname.startsWith('/account/')) return '/account'
  if (!pathname.startsWith('/o/')) return pathname === '/home' || pathname === '/' ? null : '/home'
  const top = `/o/${organizationId}/${kind}/${id}`
  if (kind === 'facilities') {
    if (id) return `/o/${organizationId}/facilities`
    return place?.planId ? `/o/${organizationId}/p/${place.planId}/treatment` : '/home'
  }
  if (rest.length > 0) return [top, ...rest.slice(0, -1)].join('/')
  if (kind === 'p' && place?.caseId) return `/o/${organizationId}/c/${place.caseId}`
  return kind === 'c' ? null : '/home'
}

// what an address names within its page: one question of it, or an earlier wording
const WITHIN = ['part', 'earlier', 'step', 'practice', 'rehearsal']

/** The arrow in the bar: to the page above this one, or out of what it shows of itself. */
export function BackLink({ place }: { place: Place | null }) {
  const { t } = useLingui()
  const { pathname, search } = useNavigation()
  const names = new URLSearchParams(search)
  const to = WITHIN.some((name) => names.has(name)) ? pathname : parentPath(pathname, place)
  if (to === null) return null
  return (
    <PageLink className="icon" href={to.endsWith('/facilities') ? `${to}${search}` : to} aria-label={t`Back`}>
      <Icon name="arrow-left" flip />
    </PageLink>
  )
}
