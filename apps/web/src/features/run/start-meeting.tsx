import { planStepRoutes } from '@holdfast/contracts/plan-steps'
import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import type { Workspace } from '@holdfast/contracts/workspace'
import { GO_REFUSALS } from '@holdfast/domain/go-no-go/go-no-go'
import { dayIn } from '@holdfast/domain/shared/day-in'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatHour, formatMoment, localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { changePlan } from '../../plan/change-plan.ts'
import { refreshPlan } from '../../plan/plan-refresh.ts'
import { decideHere } from '../../offline/begin-offline.ts'
import type { NewDayRecord } from '../../offline/day-records.ts'
import { NotRecorded } from '../../offline/not-recorded.tsx'
import { type OfflineDay, useDayRecording } from '../../offline/use-offline-day.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { whyNotBegun } from './why-not-begun.ts'

type Props = { day: OfflineDay; planKey: PlanKey }

/** Begins the meeting on the newest check, when it says go ahead; until then it says why not. On another day than the plan's it asks once. */
export function StartMeeting({ day, planKey }: Props) {
  const { t } = useLingui()
  const { plan } = day
  const [newest] = plan.sobrietyChecks
  const navigate = useNavigate()
  const openMeeting = () => navigate({ to: '/o/$organizationId/p/$planId/run', params: planKey })
  const start = useMutation({
    mutationFn: (sobrietyCheckId: string) =>
      changePlan(planKey, planStepRoutes.startRun, { body: { sobrietyCheckId } }),
    onSuccess: async () => {
      await refreshPlan(planKey.planId)
      await openMeeting()
    },
  })
  // a check that is on this phone only, or no network: the beginning is recorded here, too
  const isHere = day.isOffline || day.waiting.length > 0
  const recording = useDayRecording(day, openMeeting)
  const begin = (check: SobrietyCheck) => (isHere ? recording.record(startOn(check, day)) : start.mutate(check.id))
  const [isAsked, setAsked] = useState(false)
  if (plan.status !== 'ready') return null
  const { startsAt, timeZone } = plan.logistics
  const isOtherDay = startsAt !== null && dayIn(new Date(startsAt), timeZone) !== dayIn(day.now, timeZone)
  const reason = whyNot(plan) ?? (isHere ? whyNotBegun(decideHere(plan, day.now)) : undefined)
  return (
    <Card next={newest?.startable.allowed === true}>
      <h2>
        <Trans>Begin the meeting</Trans>
      </h2>
      {newest?.startable.allowed && (
        <p className="muted">
          <Trans>The check counts until {formatHour(newest.freshUntil, plan.logistics.timeZone)}.</Trans>
        </p>
      )}
      {isHere && (
        <p className="muted">
          {day.isOffline ? (
            <Trans>
              There is no network: it begins on this phone, by the same rules, and reaches the server later.
            </Trans>
          ) : (
            <Trans>
              What was recorded on this phone is not sent yet: it begins here, by the same rules, and reaches the server
              with it.
            </Trans>
          )}
        </p>
      )}
      {reason ? (
        <p className="muted">{reason}</p>
      ) : (
        <Button
          busy={start.isPending || recording.isRecording}
          onClick={() => (isOtherDay ? setAsked(true) : newest && begin(newest))}
        >
          <Trans>Begin the meeting</Trans>
        </Button>
      )}
      <ConfirmDialog
        open={isAsked}
        title={<Trans>Begin today?</Trans>}
        confirm={t`Begin today`}
        cancel={t`Not today`}
        onClose={() => setAsked(false)}
        onConfirm={() => {
          setAsked(false)
          if (newest) begin(newest)
        }}
      >
        {startsAt && (
          <p>
            <Trans>The plan says {formatMoment(startsAt, timeZone)}. Today is another day.</Trans>
          </p>
        )}
      </ConfirmDialog>
      <ProblemNotice error={start.error} />
      <NotRecorded recording={recording} />
    </Card>
  )
}

function whyNot({ can, preMeetingCheck, sobrietyChecks: [newest] }: Workspace): React.ReactNode {
  if (!can.startRun.allowed) return can.startRun.reason
  if (preMeetingCheck.decisions.some(({ stands, result }) => stands && result === 'no_go'))
    return localize(GO_REFUSALS.go_says_no)
  if (!newest) return <Trans>Do the sobriety check first. Two adults do it together.</Trans>
  return newest.startable.allowed ? undefined : newest.startable.reason
}

// a check of another phone is named by who did it
function startOn(check: SobrietyCheck, { plan, waiting }: OfflineDay): NewDayRecord {
  const heard = waiting.find((one) => one.kind === 'day_confirmation' && one.id === check.id)
  return heard?.kind === 'day_confirmation'
    ? { kind: 'day_start', observerId: heard.observerId ?? null, secondId: plan.me.participantId }
    : { kind: 'day_start', sobrietyCheckId: check.id }
}
