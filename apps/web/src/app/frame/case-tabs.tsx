import { Trans } from '@lingui/react/macro'
import { usePathname } from '../../ui/navigation.tsx'
import type { Place } from './place.ts'
import { HelpTab, Tab, Tabs } from './tabs.tsx'

/** Where the page on screen belongs: the home of the case, its people, or the plan. */
function currentTab(pathname: string): 'home' | 'people' | 'plan' {
  if (/^\/o\/[^/]+\/p\/[^/]+\/people(\/|$)/.test(pathname)) return 'people'
  return /^\/o\/[^/]+\/(p|facilities)(\/|$)/.test(pathname) ? 'plan' : 'home'
}

/** Below a page of a case, on a phone: where one can go, and help. */
export function CaseTabs({ place: { organizationId, caseId, planId } }: { place: Place }) {
  const current = currentTab(usePathname())
  const plan = `/o/${organizationId}/p/${planId}`
  return (
    <Tabs>
      <ul>
        {caseId && (
          <Tab to={`/o/${organizationId}/c/${caseId}`} icon="house" current={current === 'home'}>
            <Trans>Home</Trans>
          </Tab>
        )}
        {planId && (
          <>
            <Tab to={plan} icon="route" current={current === 'plan'}>
              <Trans>Plan</Trans>
            </Tab>
            <Tab to={`${plan}/people`} icon="users" current={current === 'people'}>
              <Trans>People</Trans>
            </Tab>
          </>
        )}
        <HelpTab />
      </ul>
    </Tabs>
  )
}
