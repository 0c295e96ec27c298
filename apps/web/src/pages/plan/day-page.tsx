import type { Workspace } from '@holdfast/contracts/workspace'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { outcomeFromRecord } from '@holdfast/domain/run/outcome-from-record'
import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { currentLocale } from '../../i18n/locale.ts'
import { formatMoment } from '../../i18n/localize.ts'
import { DisclosureNotice } from '../../features/awareness/disclosure-notice.tsx'
import { membersQuery } from '../../plan/professionals.tsx'
import { type OfflineDay, useOfflineDay } from '../../offline/use-offline-day.ts'
import { SaveOffline } from '../../offline/save-offline.tsx'
import { PreMeetingCheckCard } from '../../features/go-no-go/pre-meeting-check-card.tsx'
import { ConcludeMeeting } from '../../features/outcomes/conclude-meeting.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { RecordPastMeeting } from '../../features/run/record-past-meeting.tsx'
import { RunLocked } from '../../features/risk-assessments/run-locked.tsx'
import { MeetingScript } from '../../features/run/meeting-script.tsx'
import { NotInRun } from '../../features/run/not-in-run.tsx'
import { PostponeOffer } from '../../features/run/postpone-offer.tsx'
import { StartMeeting } from '../../features/run/start-meeting.tsx'
import { StopKindForm, StopMeeting } from '../../features/run/stop-meeting.tsx'
import { useRun } from '../../features/run/use-run.ts'
import { CheckForm } from '../../features/sobriety/check-form.tsx'
import { CheckList } from '../../features/sobriety/check-list.tsx'
import { MeetingNotPossible } from '../../features/sobriety/meeting-not-possible.tsx'
import { SawTheSame } from '../../features/sobriety/saw-the-same.tsx'
import { SobrietyGuide } from '../../features/sobriety/sobriety-guide.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { plan: Workspace; planKey: PlanKey }

const hourAt = (now: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now))

function BeforeTheStart({ plan: known, planKey }: Props) {
  const day = useOfflineDay(known, planKey)
  const { plan, now } = day
  const { timeZone } = plan.logistics
  const substances = plan.substances as Substance[]
  const [newest] = plan.sobrietyChecks
  // what a phone recorded without a network waits for the meeting to be told of
  const { waiting, begun } = useRun(plan, planKey)
  const isPast =
    waiting > 0 || (plan.logistics.startsAt !== null && Date.parse(plan.logistics.startsAt) < now.getTime())
  const members = useQuery({
    ...membersQuery({ organizationId: planKey.organizationId, caseId: plan.caseId }),
    enabled: isPast && plan.can.startRun.allowed,
  })
  const isOff = plan.preMeetingCheck.decisions.some(({ stands, result }) => stands && result === 'no_go')
  const isNotNow = plan.sobrietyChecks.some(({ endsTheDay }) => endsTheDay) || (newest && newest.result !== 'proceed')
  const isStartable = plan.can.startRun.allowed && newest?.startable.allowed === true && !isOff
  return (
    <>
      <DisclosureNotice awareness={plan.awareness} planKey={planKey} status={plan.status} />
      <OnThisPhone day={day} planKey={planKey} isBegun={begun !== null} />
      <MeetingNotPossible plan={plan} now={now} />
      {(isNotNow || isOff) && <PostponeOffer plan={plan} planKey={planKey} />}
      <PreMeetingCheckCard plan={plan} planKey={planKey} now={now} />
      {isStartable && !begun && <StartMeeting day={day} planKey={planKey} />}
      <section className="stack" id="check" tabIndex={-1}>
        <h2>
          <Trans>Is it the moment?</Trans>
        </h2>
        <CheckList day={day} planKey={planKey} />
        <WhoLooks plan={plan} />
        {plan.can.recordSobrietyCheck.allowed ? (
          <Disclosure
            open={!newest}
            summary={newest ? <Trans>Check again</Trans> : <Trans>Do the sobriety check</Trans>}
          >
            <CheckForm planKey={planKey} day={day} substances={substances} localHour={hourAt(now, timeZone)} />
          </Disclosure>
        ) : (
          <p className="muted">{plan.can.recordSobrietyCheck.reason}</p>
        )}
        {day.isOffline && plan.can.recordSobrietyCheck.allowed && <SawTheSame day={day} />}
        <SobrietyGuide substances={substances} />
      </section>
      {!isStartable && !begun && <StartMeeting day={day} planKey={planKey} />}
      {isPast && members.data && <RecordPastMeeting plan={plan} planKey={planKey} members={members.data.items} />}
    </>
  )
}

/** What this phone alone has of the day, and what becomes of it. */
function OnThisPhone({ day, planKey, isBegun }: { day: OfflineDay; planKey: PlanKey; isBegun: boolean }) {
  const count = day.waiting.length
  return (
    <>
      {day.isOffline && (
        <Notice>
          <p>
            <Trans>
              There is no network. The check, the second adult and the start can be recorded here; they reach the server
              later.
            </Trans>
          </p>
        </Notice>
      )}
      {count > 0 && (
        <p className="muted" role="status">
          <Plural
            value={count}
            one="# thing is on this phone only; it is sent once there is a network."
            other="# things are on this phone only; they are sent once there is a network."
          />
        </p>
      )}
      {isBegun && (
        <p>
          <Link className="btn" to="/o/$organizationId/p/$planId/run" params={planKey}>
            <Trans>Open the screen of the meeting</Trans>
          </Link>
        </p>
      )}
    </>
  )
}

/** Said before the form: who may do the check, and who confirms it. */
function WhoLooks({ plan }: Pick<Props, 'plan'>) {
  const { observerIds } = plan.sobrietyPlan
  const names = plan.participants.filter(({ id }) => observerIds.includes(id)).map(({ name }) => name)
  return (
    <p className="muted">
      {names.length > 0 ? (
        <Trans>
          Observers: {new Intl.ListFormat(currentLocale()).format(names)}. The facilitator, the chair and the safety
          lead may do it, too. One records, another confirms.
        </Trans>
      ) : (
        <Trans>The facilitator, the chair and the safety lead may do it. One records, another confirms.</Trans>
      )}
    </p>
  )
}

function UnderWay({ plan, planKey }: Props) {
  const meeting = useRun(plan, planKey)
  return (
    <>
      <Card next>
        <h2>
          <Trans>The meeting is under way</Trans>
        </h2>
        <p>
          <Link className="btn" to="/o/$organizationId/p/$planId/run" params={planKey}>
            <Trans>Open the screen of the meeting</Trans>
          </Link>
        </p>
      </Card>
      <StopMeeting meeting={meeting} />
      <MeetingScript plan={plan} />
      {plan.can.conclude.allowed ? (
        <ConcludeMeeting
          planKey={planKey}
          waited={plan.sobrietyChecks.some(({ result }) => result === 'wait')}
          recorded={outcomeFromRecord(meeting.events)}
          people={plan.participants}
          timeZone={plan.logistics.timeZone}
        />
      ) : (
        <p className="muted">{plan.can.conclude.reason}</p>
      )}
    </>
  )
}

function Over({ plan, planKey }: Props) {
  const day = useOfflineDay(plan, planKey)
  const isStopped = plan.run?.stoppedAt !== null && plan.run?.stoppedAt !== undefined
  return (
    <>
      {isStopped && <StopKindForm plan={plan} planKey={planKey} />}
      {plan.run && (
        <p>
          <Link to="/o/$organizationId/p/$planId/run" params={planKey}>
            <Trans>What was recorded that day</Trans>
          </Link>
        </p>
      )}
      <Notice tone="positive">
        <p>
          <Trans>
            The day is over. Rest, eat, and be with someone.{' '}
            <Link to="/o/$organizationId/p/$planId/outcome" params={planKey}>
              What came out of it
            </Link>
          </Trans>
        </p>
      </Notice>
      {plan.sobrietyChecks.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>The checks of that day</Trans>
          </h2>
          <CheckList day={day} planKey={planKey} isOver />
        </section>
      )}
    </>
  )
}

export default function DayPage() {
  const { plan, key } = usePlan()
  const { startsAt, timeZone, venue } = plan.logistics
  return (
    <>
      <PageHeading lead={startsAt ? `${formatMoment(startsAt, timeZone)} · ${venue}` : <Trans>No day is set.</Trans>}>
        <Trans>The day</Trans>
      </PageHeading>
      {plan.status === 'ready' && plan.isRunLocked && <RunLocked address={plan.logistics.address} />}
      <NotInRun plan={plan} planKey={key} />
      {plan.status === 'drafting' && (
        <Notice>
          <p>
            <Trans>
              The plan is still being prepared. When everything needed is there, it is locked, and this page opens.
            </Trans>
          </p>
          <p>
            <Link to="/o/$organizationId/p/$planId" params={key}>
              <Trans>The plan at a glance</Trans>
            </Link>
          </p>
        </Notice>
      )}
      {plan.status === 'ready' && !plan.isRunLocked && <BeforeTheStart plan={plan} planKey={key} />}
      {plan.status === 'under_way' && <UnderWay plan={plan} planKey={key} />}
      {(plan.status === 'ready' || plan.status === 'under_way') && <SaveOffline plan={plan} planKey={key} />}
      {(plan.status === 'concluded' || plan.status === 'reviewed') && <Over plan={plan} planKey={key} />}
    </>
  )
}
