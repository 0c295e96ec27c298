import type { Participant } from '@holdfast/contracts/participants'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Icon } from '../../ui/icon.tsx'

type Props = { person: Participant; planKey: PlanKey }

/** The groups of questions about somebody, each on a page of its own; a minor has none but their place in the plan. */
export function PersonGroups({ person, planKey }: Props) {
  const line = (group: 'edit' | 'suitability' | 'about', words: ReactNode) => (
    <li>
      <Link
        className="rowlink"
        to="/o/$organizationId/p/$planId/people/$participantId"
        params={{ ...planKey, participantId: person.id }}
        hash={group}
      >
        <span>{words}</span>
        <Icon name="chevron-right" small flip />
      </Link>
    </li>
  )
  return (
    <ul className="group">
      {line('edit', <Trans>Name, place in the plan, roles</Trans>)}
      {person.adult && line('suitability', <Trans>Should they be in the room?</Trans>)}
      {person.adult && !person.isMe && line('about', <Trans>Their own part</Trans>)}
    </ul>
  )
}
