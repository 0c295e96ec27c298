import { Trans } from '@lingui/react/macro'
import { formatMoment } from '../../i18n/localize.ts'
import { AskDays } from '../../features/date-polls/ask-days.tsx'
import { MyDays } from '../../features/date-polls/my-days.tsx'
import { PollStanding } from '../../features/date-polls/poll-standing.tsx'
import { CalendarFile } from '../../features/logistics/calendar-file.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function PollPage() {
  const { plan, key } = usePlan()
  const { datePoll: poll, logistics } = plan
  const { timeZone, startsAt } = logistics
  const nameOf = (participantId: string) => plan.participants.find(({ id }) => id === participantId)?.name ?? ''
  const isOpen = poll !== null && poll.closedAt === null
  const mayAsk = plan.can.editLogistics.allowed
  return (
    <>
      <PageHeading lead={<Trans>Ask everyone which day suits them. Nobody sees what the others said.</Trans>}>
        <Trans>Find the day</Trans>
      </PageHeading>
      {startsAt && (
        <Notice>
          <p>
            <Trans>The day is set: {formatMoment(startsAt, timeZone)}</Trans>
          </p>
        </Notice>
      )}
      {isOpen && poll.can.answer.allowed && plan.me.participantId && <MyDays key={poll.id} poll={poll} planKey={key} />}
      {isOpen && poll.waitingForIds && <PollStanding poll={poll} planKey={key} nameOf={nameOf} />}
      {!isOpen &&
        (mayAsk ? (
          <section className="stack">
            <h2>
              <Trans>Ask about some days</Trans>
            </h2>
            <AskDays planKey={key} timeZone={askedZone(plan.logistics)} />
          </section>
        ) : (
          !startsAt && (
            <p>
              <Trans>No poll is open. Whoever leads can ask about some days.</Trans>
            </p>
          )
        ))}
      {(startsAt || logistics.isDayRemoved) && <CalendarFile planKey={key} isDayRemoved={logistics.isDayRemoved} />}
    </>
  )
}

// until a day is set, the clock of whoever asks is the best guess
const askedZone = ({ startsAt, timeZone }: { startsAt: string | null; timeZone: string }): string =>
  startsAt === null ? new Intl.DateTimeFormat().resolvedOptions().timeZone : timeZone
