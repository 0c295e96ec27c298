import type { Workspace } from '@holdfast/contracts/workspace'
import { dayStage } from '@holdfast/domain/run/day-stage'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DisclosureNotice } from '../../features/awareness/disclosure-notice.tsx'
import { GoRow } from '../../features/go-no-go/go-row.tsx'
import { isOpenNow, standingOf } from '../../features/go-no-go/standing.ts'
import { InDays } from '../../features/path/week-strip.tsx'
import { RunLocked } from '../../features/risk-assessments/run-locked.tsx'
import { DayStages } from '../../features/run/day-stages.tsx'
import { DayStrip } from '../../features/run/day-strip.tsx'
import { MeetingScript } from '../../features/run/meeting-script.tsx'
import { NotInRun } from '../../features/run/not-in-run.tsx'
import { OnThisPhone } from '../../features/run/on-this-phone.tsx'
import { RecordPastMeeting } from '../../features/run/record-past-meeting.tsx'
import { StartMeeting } from '../../features/run/start-meeting.tsx'
import { StopKindForm, StopMeeting } from '../../features/run/stop-meeting.tsx'
import { useRun } from '../../features/run/use-run.ts'
import { CheckRow } from '../../features/sobriety/check-row.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import { SaveOffline } from '../../offline/save-offline.tsx'
import { useOfflineDay } from '../../offline/use-offline-day.ts'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { membersQuery } from '../../plan/professionals.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

type Props = { plan: Workspace; planKey: PlanKey }

/** The day in its four stages: what is to be done in the one that is now, and who is where when. */
export default function DayPage() {
  const { plan, key } = usePlan()
  const { startsAt, timeZone, venue } = plan.logistics
  return (
    <>
      <PageHeading
        eyebrow={startsAt && <InDays startsAt={startsAt} timeZone={timeZone} />}
        lead={startsAt ? venue : <Trans>No day is set.</Trans>}
      >
        {startsAt ? formatMoment(startsAt, timeZone) : <Trans>The day</Trans>}
      </PageHeading>
      {plan.status === 'ready' && plan.isRunLocked && <RunLocked address={plan.logistics.address} />}
      <NotInRun plan={plan} planKey={key} />
      {plan.status === 'drafting' && <StillDrafting planKey={key} />}
      {plan.status === 'ready' && !plan.isRunLocked && <BeforeTheStart plan={plan} planKey={key} />}
      {plan.status === 'under_way' && <UnderWay plan={plan} planKey={key} />}
      {(plan.status === 'drafting' || plan.status === 'ready') && <DayStrip plan={plan} />}
      {(plan.status === 'ready' || plan.status === 'under_way') && <SaveOffline plan={plan} planKey={key} />}
      {(plan.status === 'concluded' || plan.status === 'reviewed') && <Over plan={plan} planKey={key} />}
    </>
  )
}

function StillDrafting({ planKey }: Pick<Props, 'planKey'>) {
  return (
    <>
      <DayStages stage="before" />
      <Notice>
        <p>
          <Trans>
            The plan is still being prepared. When everything needed is there, it is locked, and this page opens.
          </Trans>
        </p>
        <p>
          <PageLink planKey={planKey} to="day/lock">
            <Trans>What is still open</Trans>
          </PageLink>
        </p>
      </Notice>
    </>
  )
}

function BeforeTheStart({ plan: known, planKey }: Props) {
  const day = useOfflineDay(known, planKey)
  const { plan, now } = day
  const { startsAt } = plan.logistics
  const [newest] = plan.sobrietyChecks
  // what a phone recorded without a network waits for the meeting to be told of
  const { waiting, begun } = useRun(plan, planKey)
  const isPast = waiting > 0 || (startsAt !== null && Date.parse(startsAt) < now.getTime())
  const members = useQuery({
    ...membersQuery({ organizationId: planKey.organizationId, caseId: plan.caseId }),
    enabled: isPast && plan.can.startRun.allowed,
  })
  const stage = dayStage({ status: plan.status, startsAt, hasLooked: newest !== undefined, now })
  const isGoNow = stage === 'before' && standingOf(plan)?.result !== 'go' && isOpenNow(plan, now)
  return (
    <>
      <DayStages stage={stage} />
      <DisclosureNotice awareness={plan.awareness} planKey={planKey} status={plan.status} />
      <OnThisPhone day={day} planKey={planKey} isBegun={begun !== null} />
      <ul className="group tasks">
        <GoRow plan={plan} planKey={planKey} now={now} isNow={isGoNow} />
        <CheckRow plan={plan} planKey={planKey} now={now} isNow={stage === 'arrival'} />
      </ul>
      {!begun && newest?.startable.allowed && <StartMeeting day={day} planKey={planKey} />}
      {isPast && members.data && <RecordPastMeeting plan={plan} planKey={planKey} members={members.data.items} />}
    </>
  )
}

function UnderWay({ plan, planKey }: Props) {
  const meeting = useRun(plan, planKey)
  return (
    <>
      <DayStages stage="meeting" />
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
        <PageLink className="btn quiet" planKey={planKey} to="outcome/edit">
          <Trans>End the meeting</Trans>
        </PageLink>
      ) : (
        <p className="muted">{plan.can.conclude.reason}</p>
      )}
    </>
  )
}

function Over({ plan, planKey }: Props) {
  const isStopped = plan.run?.stoppedAt !== null && plan.run?.stoppedAt !== undefined
  return (
    <>
      <DayStages stage="after" />
      {isStopped && <StopKindForm plan={plan} planKey={planKey} />}
      <Notice tone="positive">
        <p>
          <Trans>The day is over. Rest, eat, and be with someone.</Trans>
        </p>
      </Notice>
      <ul className="group tasks">
        <li>
          <PageLink className="task now-task" planKey={planKey} to="outcome">
            <span>
              <b>
                <Trans>How it ended</Trans>
              </b>
            </span>
          </PageLink>
        </li>
        {plan.run && (
          <li>
            <Link className="task" to="/o/$organizationId/p/$planId/run" params={planKey}>
              <span>
                <b>
                  <Trans>What was recorded that day</Trans>
                </b>
              </span>
            </Link>
          </li>
        )}
        {plan.sobrietyChecks.length > 0 && (
          <li>
            <PageLink className="task" planKey={planKey} to="day/look">
              <span>
                <b>
                  <Trans>The checks of that day</Trans>
                </b>
              </span>
            </PageLink>
          </li>
        )}
      </ul>
    </>
  )
}
