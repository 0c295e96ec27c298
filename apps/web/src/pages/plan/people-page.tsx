import { Trans } from '@lingui/react/macro'
import { Link, Navigate, useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '../../app/session.ts'
import { SendLink } from '../../features/invitations/send-link.tsx'
import { useMakeLink } from '../../features/invitations/use-make-link.ts'
import { AddParticipant } from '../../features/participants/add-participant.tsx'
import { PeopleList } from '../../features/participants/people-list.tsx'
import { PeoplePages } from '../../features/participants/people-pages.tsx'
import { PreparedTable } from '../../features/participants/prepared-table.tsx'
import { ProposedRoles } from '../../features/participants/proposed-roles.tsx'
import { RemovedParticipants } from '../../features/participants/removed-participants.tsx'
import { RolesBoard } from '../../features/participants/roles-board.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'

function BackToEverybody({ planKey }: { planKey: PlanKey }) {
  return (
    <p>
      <Link to="/o/$organizationId/p/$planId/people" params={planKey}>
        <Trans>Back to everybody</Trans>
      </Link>
    </p>
  )
}

/** Two fields, and then the link, from the same place. */
function AddSomeone() {
  const { plan, key } = usePlan()
  const session = useSession()
  const [addedId, setAddedId] = useState<string | null>(null)
  const added = plan.participants.find(({ id }) => id === addedId)
  const caseKey = { organizationId: key.organizationId, caseId: plan.caseId }
  const make = useMakeLink(caseKey)
  return (
    <>
      <PageHeading lead={<Trans>Four to six calm people who matter to your loved one are usually enough.</Trans>}>
        <Trans>Add someone</Trans>
      </PageHeading>
      {added && (
        <>
          <p role="status">
            <Trans>{added.name} is in the plan.</Trans>
          </p>
          {!added.isMe && <SendLink caseKey={caseKey} person={added} alias={plan.caseAlias} />}
        </>
      )}
      <AddParticipant
        planKey={key}
        iAmIn={plan.participants.some(({ isMe }) => isMe)}
        myName={session?.user.displayName ?? ''}
        onAdded={(person, withLink) => {
          setAddedId(person.id)
          if (withLink) make.mutate(person)
        }}
      />
      <ProposedRoles plan={plan} planKey={key} />
      {plan.participants.some(({ isMe }) => !isMe) && <BackToEverybody planKey={key} />}
    </>
  )
}

/** Who takes part, as faces, and the pages about people that this reader has; the jobs of the day are one of them. */
export default function PeoplePage() {
  const { plan, key } = usePlan()
  const hash = useLocation({ select: (location) => location.hash })
  const leads = plan.can.readSuitability.allowed
  const mayAdd = plan.can.editParticipants.allowed
  if (mayAdd && hash === 'add') return <AddSomeone />
  if (mayAdd && plan.participants.every(({ isMe }) => isMe))
    return <Navigate to="/o/$organizationId/p/$planId/people" params={key} hash="add" replace />
  if (hash === 'dayRoles' && plan.me.role !== 'helper')
    return (
      <>
        <RolesBoard planKey={key} participants={plan.participants} mayEdit={mayAdd} />
        <BackToEverybody planKey={key} />
      </>
    )
  return (
    <>
      <PageHeading>
        <Trans>People</Trans>
      </PageHeading>
      {mayAdd && (
        <div className="actions">
          <Link className="btn" to="/o/$organizationId/p/$planId/people" params={key} hash="add">
            <Icon name="user-plus" small />
            <Trans>Add someone</Trans>
          </Link>
        </div>
      )}
      <PeopleList planKey={key} participants={plan.participants} leads={leads} />
      <PeoplePages />
      {mayAdd && <ProposedRoles plan={plan} planKey={key} />}
      <SectionFindings section="people" />
      {leads && (
        <Disclosure summary={<Trans>What each has ready, as a table</Trans>}>
          <PreparedTable planKey={key} participants={plan.participants} />
        </Disclosure>
      )}
      {plan.can.editParticipants.why !== 'role' && (
        <RemovedParticipants planKey={key} mayPutBack={mayAdd} revision={plan.revision} />
      )}
      <p>
        <Link
          to="/o/$organizationId/c/$caseId/more"
          params={{ organizationId: key.organizationId, caseId: plan.caseId }}
        >
          <Trans>Who is in this case, and their access</Trans>
        </Link>
      </p>
    </>
  )
}
