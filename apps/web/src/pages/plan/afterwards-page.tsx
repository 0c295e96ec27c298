import { Trans } from '@lingui/react/macro'
import { AftercareCard } from '../../features/participant-schedules/aftercare-card.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useParticipantSchedules } from '../../features/participant-schedules/use-participant-schedules.ts'

export default function AfterwardsPage() {
  const { key } = usePlan()
  const cards = useParticipantSchedules().filter(({ card }) => card.aftercarePlan !== null)
  return (
    <>
      <PageHeading
        lead={<Trans>Whatever the answer is, it will be a long day. Decide now who is with whom that evening.</Trans>}
      >
        <Trans>Afterward</Trans>
      </PageHeading>
      <SectionFindings section="logistics" page="logistics/afterwards" />
      {cards.length === 0 ? (
        <p>
          <Trans>Nobody is in this plan yet. Begin with the people.</Trans>
        </p>
      ) : (
        cards.map(({ card, name }) => <AftercareCard key={card.participantId} card={card} name={name} planKey={key} />)
      )}
    </>
  )
}
