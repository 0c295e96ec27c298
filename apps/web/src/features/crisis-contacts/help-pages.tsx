import { Trans } from '@lingui/react/macro'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../ui/icon.tsx'

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

/** What else helps in a crisis: the safety plan of the case on screen, what to say and do, and every number. */
export function HelpPages({ organizationId }: { organizationId: string | undefined }) {
  const { planId }: { planId?: string } = useParams({ strict: false })
  return (
    <ul className="group">
      {organizationId && planId && (
        <li>
          <Link className="task" to="/o/$organizationId/p/$planId/safety/card" params={{ organizationId, planId }}>
            <Row icon="shield-check">
              <Trans>Our safety card</Trans>
            </Row>
          </Link>
        </li>
      )}
      <li>
        <Link className="task" to="/cards">
          <Row icon="heart">
            <Trans>What to say and do</Trans>
          </Row>
        </Link>
      </li>
      <li>
        {organizationId ? (
          <Link className="task" to="/o/$organizationId/crisis" params={{ organizationId }}>
            <Row icon="list">
              <Trans>All numbers</Trans>
            </Row>
          </Link>
        ) : (
          <Link className="task" to="/crisis">
            <Row icon="list">
              <Trans>All numbers</Trans>
            </Row>
          </Link>
        )}
      </li>
    </ul>
  )
}
