import type { OfflineRecord } from '@holdfast/contracts/offline-day'
import type { Workspace } from '@holdfast/contracts/workspace'
import { RUN_LINES } from '@holdfast/domain/run/run-guide'
import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useLiveChanges } from '../plan/use-live-changes.ts'
import { useSession } from '../app/session.ts'
import { useWakeLock } from '../ui/use-wake-lock.ts'
import { localize } from '../i18n/localize.ts'
import { lockedQuery } from '../offline/offline-copies.queries.ts'
import { workspaceQuery } from '../plan/plan-query.ts'
import { AgreedAnswers, answeringTo } from '../features/run/agreed-answers.tsx'
import { RunLocked } from '../features/risk-assessments/run-locked.tsx'
import { ConsequenceCards } from '../features/run/consequence-cards.tsx'
import { CrisisScreen } from '../features/run/crisis-screen.tsx'
import { DisputedAnswer } from '../features/run/disputed-answer.tsx'
import { EventButtons } from '../features/run/event-buttons.tsx'
import { GroundRules } from '../features/run/ground-rules.tsx'
import { StatementsToRead } from '../features/run/statements-to-read.tsx'
import { NotInRun } from '../features/run/not-in-run.tsx'
import { NotBegun } from '../features/run/not-begun.tsx'
import { NowAndNext } from '../features/run/now-and-next.tsx'
import { RunRecord } from '../features/run/run-record.tsx'
import { CalmWords, JustRecorded } from '../features/run/run-prompts.tsx'
import { RunStatus } from '../features/run/run-status.tsx'
import { StopMeeting, StopKindForm } from '../features/run/stop-meeting.tsx'
import { useRun } from '../features/run/use-run.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageHeading } from '../ui/page.tsx'
import type { DayRecord } from '../offline/day-records.ts'
import { useOfflineDay } from '../offline/use-offline-day.ts'
import { PlanOrOfflineCopy } from '../offline/plan-or-offline-copy.tsx'
import type { PlanKey } from '../plan/plan-key.ts'

const SIZES = ['normal', 'large', 'larger'] as const

type Props = { plan: Workspace; planKey: PlanKey }

const isEnded = ({ status }: Workspace): boolean => status === 'concluded' || status === 'reviewed'
const isStart = ({ kind }: DayRecord): boolean => kind === 'day_start'
const isMyStart = ({ kind, isMine }: OfflineRecord): boolean => kind === 'start' && isMine

function Meeting({ plan, planKey }: Props) {
  const { t } = useLingui()
  const meeting = useRun(plan, planKey)
  const [size, setSize] = useState(0)
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
  return (
    <main id="content" className={`run-mode ${SIZES[size]}`} tabIndex={-1}>
      <div className="stack">
        <div className="row spread">
          <PageHeading>
            <Trans>The meeting</Trans>
          </PageHeading>
          <Button look="text" onClick={() => setSize((size + 1) % SIZES.length)}>
            <Trans>Larger text</Trans>
          </Button>
        </div>
        <RunStatus
          waiting={waiting}
          locked={locked}
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
        {!isBegun && plan.status === 'ready' && plan.isRunLocked && <RunLocked address={plan.logistics.address} />}
        <NotInRun plan={plan} planKey={planKey} />
        {!isBegun && !isEnded(plan) && !plan.isRunLocked && <NotBegun day={day} planKey={planKey} />}
        {isBegun && (isStopped || state.isCrisis) && (
          <CrisisScreen plan={plan} meeting={meeting} isStopped={isStopped} />
        )}
        {isStopped && <StopKindForm plan={plan} planKey={planKey} />}
        {isBegun && !isStopped && !state.isCrisis && !isOver && (
          <>
            <p className="muted run-leave">{localize(RUN_LINES.may_leave)}</p>
            <NowAndNext plan={plan} meeting={meeting} />
            <DisputedAnswer meeting={meeting} />
            <JustRecorded meeting={meeting} />
            {answeringTo(meeting) && <AgreedAnswers plan={plan} meeting={meeting} to={answeringTo(meeting)} />}
            {state.consequences.open && <ConsequenceCards plan={plan} meeting={meeting} />}
            <StatementsToRead plan={plan} meeting={meeting} />
            <EventButtons plan={plan} meeting={meeting} />
            <AgreedAnswers plan={plan} meeting={meeting} />
            <GroundRules open={state.step?.code === 'welcome'} />
            <CalmWords />
            {!state.consequences.open && <ConsequenceCards plan={plan} meeting={meeting} />}
          </>
        )}
        {isOver && isBegun && (
          <Notice tone="positive">
            <p>
              <Trans>The day is over. Rest, eat, and be with someone.</Trans>
            </p>
          </Notice>
        )}
        <RunRecord plan={plan} meeting={meeting} />
        <p>
          <Link to="/o/$organizationId/p/$planId/day" params={planKey}>
            <Trans>On the day</Trans>
          </Link>
          {(isOver || isStopped) && (
            <>
              {' · '}
              <Link to="/o/$organizationId/p/$planId/outcome" params={planKey}>
                <Trans>What came of it</Trans>
              </Link>
            </>
          )}
        </p>
      </div>
      {isBegun && !isOver && !isStopped && (
        <aside className="run-strip" aria-label={t`Stop`}>
          <StopMeeting meeting={meeting} />
        </aside>
      )}
    </main>
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
