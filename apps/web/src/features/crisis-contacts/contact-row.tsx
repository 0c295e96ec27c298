import type { OrganizationContact } from '@holdfast/contracts/crisis-contacts'
import { isOverdue } from '@holdfast/domain/content/override'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Icon } from '../../ui/icon.tsx'

type Props = { organizationId: string; contact: OrganizationContact; today: string }

/** One number of the organization in a line, which leads to all that is known about it. */
export function ContactRow({ organizationId, contact, today }: Props) {
  const { code, label, number, textNumber, hours, reviewBy, own } = contact
  return (
    <Link className="task" to="/o/$organizationId/crisis-contacts" params={{ organizationId }} search={{ step: code }}>
      <span className="mark">
        <Icon name={number ? 'phone' : textNumber ? 'message-circle' : 'link'} />
      </span>
      <span>
        <b>{label}</b>
        <span className="meta">
          {number ?? textNumber ?? hours}
          {own && (
            <>
              {' '}
              · <Trans>your own</Trans>
            </>
          )}
          {isOverdue(reviewBy, today) && (
            <span className="need">
              {' '}
              · <Trans>Due to be checked</Trans>
            </span>
          )}
        </span>
      </span>
      <Icon name="chevron-right" small flip />
    </Link>
  )
}
