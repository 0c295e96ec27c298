import { inOrderOfArrival } from '@holdfast/domain/participant-schedules/participant-schedule'
import { Trans } from '@lingui/react/macro'
import { ArrivalField } from '../../features/participant-schedules/arrival-field.tsx'
import { MessagesForm } from '../../features/logistics/messages-form.tsx'
import { DayStrip } from '../../features/run/day-strip.tsx'
import { NobodyYet } from '../../plan/nobody-yet.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { useParticipantSchedules } from '../../features/participant-schedules/use-participant-schedules.ts'

/** Who comes when, drawn as one strip with the meeting and the drive; below, the time of each. */
export default function ArrivalPage() {
  const { plan, key } = usePlan()
  const cards = useParticipantSchedules()
  const { startsAt, timeZone } = plan.logistics
  return (
    <>
      <PageHeading
        lead={<Trans>Most come 90 minutes before; your loved one comes last. The order moves with the day.</Trans>}
      >
        <Trans>Who comes when</Trans>
      </PageHeading>
      {cards.length === 0 && <NobodyYet planKey={key} />}
      <DayStrip plan={plan} />
      {cards.length > 0 && (
        <ol className="group">
          {inOrderOfArrival(cards.map((one) => ({ ...one, minutesBefore: one.card.minutesBefore }))).map((one) => (
            <ArrivalField
              key={one.card.participantId}
              card={one.card}
              name={one.name}
              planKey={key}
              startsAt={startsAt}
              timeZone={timeZone}
            />
          ))}
        </ol>
      )}
      <MessagesForm logistics={plan.logistics} planKey={key} can={plan.can.editLogistics} />
      <SectionFindings section="logistics" page="logistics/arrival" />
    </>
  )
}
