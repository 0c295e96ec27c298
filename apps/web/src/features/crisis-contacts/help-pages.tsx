import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { PageLink, usePathname } from '../../ui/navigation.tsx'

function Row({ icon, children }: { icon: IconName; children: ReactNode }) {
  return (
    <>
      <span className="mark">
        <Icon name={icon} />
      </span>
      <b>{children}</b>
      <Icon name="chevron-right" small flip />
    </>
  )
}

const planPathOf = (pathname: string): string | undefined => /^\/o\/[^/]+\/p\/[^/]+/.exec(pathname)?.[0]

/** What else helps in a crisis: the safety plan of the case on screen, what to say and do, and every number. */
export function HelpPages({ organizationId }: { organizationId: string | undefined }) {
  const plan = planPathOf(usePathname())
  return (
    <ul className="group">
      {organizationId && plan && (
        <li>
          <PageLink className="task" href={`${plan}/safety/card`}>
            <Row icon="shield-check">
              <Trans>Our safety card</Trans>
            </Row>
          </PageLink>
        </li>
      )}
      <li>
        <PageLink className="task" href="/cards">
          <Row icon="heart">
            <Trans>What to say and do</Trans>
          </Row>
        </PageLink>
      </li>
      <li>
        <PageLink className="task" href={organizationId ? `/o/${organizationId}/crisis` : '/crisis'}>
          <Row icon="list">
            <Trans>All numbers</Trans>
          </Row>
        </PageLink>
      </li>
    </ul>
  )
}
