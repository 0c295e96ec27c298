import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useSession } from '../../app/session.ts'
import { AddParticipant } from '../../features/participants/add-participant.tsx'
import { HowTheyTakePart, PreparedTable } from '../../features/participants/prepared-table.tsx'
import { RemovedParticipants } from '../../features/participants/removed-participants.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PeoplePages } from '../../features/participants/people-pages.tsx'
import { useState } from 'react'

function ForMe() {
  const { plan, key } = usePlan()
  const me = plan.participants.find(({ isMe }) => isMe)
  const open = (me?.preparedness ?? []).filter(({ state }) => state === 'open').length
  if (!me) return null
  return (
    <Card next={open > 0}>
      <h2>
        <Trans>Your own part</Trans>
      </h2>
      <p>
        {open > 0 ? (
          <Trans>Two short sittings: who you are here, and what you do before the day.</Trans>
        ) : (
          <Trans>You have everything ready.</Trans>
        )}
      </p>
      <p>
        <Link className={open > 0 ? 'btn' : undefined} to="/o/$organizationId/p/$planId/people/about-me" params={key}>
          <Trans>About me</Trans>
        </Link>
      </p>
    </Card>
  )
}

export default function PeoplePage() {
  const { plan, key } = usePlan()
  // the form stays as it is found: it does not fold up under whoever adds the next person
  const [wasEmpty] = useState(plan.participants.length === 0)
  const session = useSession()
  const leads = plan.can.readSuitability.allowed
  const iAmIn = plan.participants.some((participant) => participant.isMe)
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            Four to six calm people who matter to your loved one are usually enough. Nobody under 18 is in the room.
          </Trans>
        }
      >
        <Trans>People</Trans>
      </PageHeading>
      <PeoplePages />
      <SectionFindings section="people" />
      {leads && plan.participants.length > 0 ? (
        <PreparedTable planKey={key} participants={plan.participants} />
      ) : (
        <ul className="tasks">
          {plan.participants.map((participant) => (
            <li key={participant.id} id={participant.id}>
              <span style={{ display: 'block' }}>
                {participant.name} {participant.isMe && <Trans>(you)</Trans>}
                <br />
                <HowTheyTakePart participant={participant} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <ForMe />
      {plan.can.editParticipants.allowed && (
        <Disclosure summary={<Trans>Add someone</Trans>} open={wasEmpty}>
          <AddParticipant
            planKey={key}
            others={plan.participants}
            iAmIn={iAmIn}
            myName={session?.user.displayName ?? ''}
          />
        </Disclosure>
      )}
      {plan.can.editParticipants.why !== 'role' && (
        <RemovedParticipants planKey={key} mayPutBack={plan.can.editParticipants.allowed} revision={plan.revision} />
      )}
    </>
  )
}
