import type { OfflineRecord } from '@holdfast/contracts/offline-day'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useSession } from '../app/session.ts'
import { RunLocked } from '../features/risk-assessments/run-locked.tsx'
import { MeetingLine, MeetingSteps } from '../features/run/meeting-line.tsx'
import { MeetingDock, MeetingNow } from '../features/run/meeting-now.tsx'
import { NotBegun } from '../features/run/not-begun.tsx'
import { NotInRun } from '../features/run/not-in-run.tsx'
import { RunList } from '../features/run/run-list.tsx'
import { RunRecord } from '../features/run/run-record.tsx'
import { RunStatus } from '../features/run/run-status.tsx'
import { StoppedScreen } from '../features/run/stopped-screen.tsx'
import { useRun } from '../features/run/use-run.ts'
import type { DayRecord } from '../offline/day-records.ts'
import { lockedQuery } from '../offline/offline-copies.queries.ts'
import { PlanOrOfflineCopy } from '../offline/plan-or-offline-copy.tsx'
import { useOfflineDay } from '../offline/use-offline-day.ts'
import type { PlanKey } from '../plan/plan-key.ts'
import { workspaceQuery } from '../plan/plan-query.ts'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'
import { useWakeLock } from '../ui/use-wake-lock.ts'
import { AskedToLook } from './asked-to-look.tsx'

const SIZES = [
  { name: '', scale: 1 },
  { name: 'large', scale: 1.25 },
  { name: 'larger', scale: 1.5 },
] as const

type Props = { plan: Workspace; planKey: PlanKey }

const isEnded = ({ status }: Workspace): boolean => status === 'concluded' || status === 'reviewed'
const isStart = ({ kind }: DayRecord): boolean => kind === 'day_start'
const isMyStart = ({ kind, isMine }: OfflineRecord): boolean => kind === 'start' && isMine

function Meeting({ plan, planKey }: Props) {
  const meeting = useRun(plan, planKey)
  const [at, setAt] = useState(0)
  const size = SIZES[at] ?? SIZES[0]
  const day = useOfflineDay(plan, planKey)
  const isSignedOut = useSession() === null
  const { data: locked = 0 } = useQuery(lockedQuery(planKey))
  useWakeLock()
  const { state, waiting, refused } = meeting
  const { isStopped } = state
  const isOver = !isStopped && plan.run !== null && plan.status !== 'under_way'
  const beginning = meeting.begun?.record ?? plan.offlineRecords.findLast(isMyStart) ?? null
  const isRefused = beginning?.state === 'refused'
  const isOff = plan.run === null && plan.status !== 'ready'
  // whatever was recorded since a beginning that the server refused is in the record below
  const isBegunHere = meeting.begun !== null || (meeting.events.length > 0 && !isRefused)
  const isBegun = plan.run !== null || (plan.status === 'ready' && isBegunHere)
  const isUnderWay = isBegun && !isStopped && !isOver
  return (
    <div className={['live', isUnderWay && !state.isCrisis ? 'duo' : 'narrow', size.name].join(' ')}>
      <MeetingLine meeting={meeting} locked={locked} isBegun={isBegun} />
      {isBegun ? <MeetingSteps meeting={meeting} /> : <div />}
      <main id="content" tabIndex={-1}>
        {!isUnderWay && !(isBegun && isStopped) && (
          <PageHeading>
            <Trans>The meeting</Trans>
          </PageHeading>
        )}
        {!isBegun && <AskedToLook plan={plan} planKey={planKey} />}
        {!isBegun && plan.status === 'ready' && plan.isRunLocked && <RunLocked address={plan.logistics.address} />}
        {isUnderWay && <MeetingNow plan={plan} planKey={planKey} meeting={meeting} scale={size.scale} />}
        {isBegun && isStopped && <StoppedScreen plan={plan} planKey={planKey} meeting={meeting} />}
        <RunStatus
          waiting={waiting}
          refused={refused.length}
          isOffline={day.isOffline}
          isSignedOut={isSignedOut}
          isUnknown={
            plan.run === null && !day.waiting.some(isStart) && (isRefused || isOff || (!day.isOffline && !isSignedOut))
          }
          isBegunHere={meeting.begun !== null}
          beginning={beginning}
          isOff={isOff}
        />
        <NotInRun plan={plan} planKey={planKey} />
        {!isBegun && !isEnded(plan) && !plan.isRunLocked && <NotBegun day={day} planKey={planKey} />}
        {isOver && (
          <Notice tone="positive">
            <p>
              <Trans>The day is over. Rest, eat, and be with someone.</Trans>
            </p>
          </Notice>
        )}
        {!isUnderWay && (
          <>
            <RunRecord plan={plan} meeting={meeting} />
            <nav className="row">
              <Link to="/o/$organizationId/p/$planId/day" params={planKey}>
                <Trans>The day</Trans>
              </Link>
              {(isOver || isStopped) && (
                <Link to="/o/$organizationId/p/$planId/outcome" params={planKey}>
                  <Trans>How it ended</Trans>
                </Link>
              )}
            </nav>
          </>
        )}
        {isUnderWay && !state.isCrisis && <RunList meeting={meeting} />}
      </main>
      {isUnderWay && (
        <MeetingDock plan={plan} planKey={planKey} meeting={meeting} onLarger={() => setAt((at + 1) % SIZES.length)} />
      )}
    </div>
  )
}

export default function RunPage() {
  const params = useParams({ strict: false }) as PlanKey
  const key = { organizationId: params.organizationId, planId: params.planId }
  const query = useQuery(workspaceQuery(key))
  useLiveChanges(key.organizationId, query.data?.caseId)
  return (
    <PlanOrOfflineCopy planKey={key} query={query}>
      {(plan) => <Meeting plan={plan} planKey={key} />}
    </PlanOrOfflineCopy>
  )
}
