import { Trans } from '@lingui/react/macro'
import { useSession } from '../../app/session.ts'
import { AddParticipant } from '../../features/participants/add-participant.tsx'
import { ParticipantCard } from '../../features/participants/participant-card.tsx'
import { SectionFindings } from '../../features/plans/section-findings.tsx'
import { itemOf, usePlan } from '../../features/plans/plans.queries.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function PeoplePage() {
  const { plan, key, reload } = usePlan()
  const session = useSession()
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
      <SectionFindings section="people" />
      <div className="stack">
        {plan.participants.map((participant) => (
          <ParticipantCard
            key={participant.id}
            participant={participant}
            planKey={key}
            others={plan.participants.filter((one) => one.id !== participant.id)}
            load={async () => itemOf((await reload()).participants, participant.id)}
          />
        ))}
      </div>
      {plan.can.editParticipants.allowed && (
        <Disclosure summary={<Trans>Add someone</Trans>} open={plan.participants.length === 0}>
          <AddParticipant
            planKey={key}
            others={plan.participants}
            iAmIn={iAmIn}
            maySeeSuitability={plan.can.readSuitability.allowed}
            myName={session?.user.displayName ?? ''}
          />
        </Disclosure>
      )}
    </>
  )
}
