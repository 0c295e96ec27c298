import { Trans } from '@lingui/react/macro'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { AddEnabling } from '../../features/enabling/add-enabling.tsx'
import { EnablingGuide } from '../../features/consequences/enabling-guide.tsx'
import { EnablingNote } from '../../features/enabling/enabling-note.tsx'
import { ADD } from '../../features/enabling/enabling-steps.ts'
import { MyEnabling } from '../../features/enabling/my-enabling.tsx'
import { WhoGivesWhat } from '../../features/enabling/who-gives-what.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { speakersOf } from '../../plan/speakers.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { PageHeading } from '../../ui/page.tsx'

/** What each gives today and what becomes of it; one thing is noted or decided on a page of its own. */
export default function SupportsPage(): ReactElement {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const { at }: { at?: string } = useSearch({ strict: false })
  const givers = plan.can.editEnabling.allowed ? speakersOf(plan) : []
  const mine = plan.enablingSupports.filter((one) => one.can.edit.allowed)
  const nameOf = (id: string) =>
    givers.length > 1 ? (plan.participants.find((one) => one.id === id)?.name ?? '') : null
  const go = (to?: string) =>
    void navigate({
      to: '/o/$organizationId/p/$planId/consequences/supports',
      params: key,
      search: (to ? { at: to } : {}) as never,
    })
  const support = mine.find(({ id }) => id === at)
  if (support)
    return (
      <EnablingNote
        key={support.id}
        support={support}
        planKey={key}
        name={nameOf(support.participantId)}
        onDone={() => go()}
      />
    )
  if (at === ADD && givers.length > 0)
    return (
      <AddEnabling
        planKey={key}
        givers={givers}
        enablingSupports={plan.enablingSupports}
        onAdded={({ id }) => go(id)}
        onDone={() => go()}
      />
    )
  return (
    <>
      <PageHeading lead={<Trans>So that what one of you ends, another does not refill.</Trans>}>
        <Trans>Who gives what</Trans>
      </PageHeading>
      {(givers.length > 0 || mine.length > 0) && (
        <MyEnabling enablingSupports={mine} mayAdd={givers.length > 0} nameOf={nameOf} />
      )}
      {givers.length === 0 && plan.enablingSupports.length === 0 && (
        <p>
          <Trans>Nobody has noted yet what they pay or do today.</Trans>
        </p>
      )}
      <WhoGivesWhat map={plan.enablingMap} people={plan.participants} />
      <EnablingGuide />
      <div className="actions">
        <PageLink className="btn quiet" planKey={key} to="consequences">
          <Trans>All limits</Trans>
        </PageLink>
      </div>
    </>
  )
}
