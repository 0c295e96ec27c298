import { STATUS_LABELS } from '@holdfast/domain/plan/step-labels'
import { CASE_STAGE_LABELS } from '@holdfast/domain/case-stages/case-stage'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useNow } from '../../api/use-now.ts'
import { RiskStanding } from '../../features/risk-assessments/risk-mark.tsx'
import type { Listed } from '../../features/caseload/caseload.queries.ts'
import { inDays } from '../../i18n/in-days.ts'
import { formatDayAndClock, formatShortDay, localize } from '../../i18n/localize.ts'
import { TaskLink } from '../../plan/task-link.tsx'
import { MarkIcon } from '../../ui/icon.tsx'

/** The case by the name of the loved one, as a way to its home. */
export const CaseName = ({ item }: { item: Listed }) => (
  <Link
    className="strong"
    to="/o/$organizationId/c/$caseId"
    params={{ organizationId: item.organizationId, caseId: item.id }}
  >
    <bdi>{item.alias}</bdi>
  </Link>
)

/** Where the case stands: its stage, or else its plan. */
export function Standing({ item }: { item: Listed }) {
  if (item.stage !== null) return localize(CASE_STAGE_LABELS[item.stage].label)
  return item.plan === null ? <Trans>No plan yet</Trans> : localize(STATUS_LABELS[item.plan.status])
}

/** The danger; nothing for those who do not read it. */
export function Danger({ item: { risk, myRole } }: { item: Listed }) {
  if (risk) return <RiskStanding level={risk.level} asked={risk.asked} isComplete={risk.complete} />
  if (myRole !== 'lead' && myRole !== 'interventionist') return null
  return (
    <span className="mark none">
      <MarkIcon name="m-none" />
      <span>
        <Trans>Not asked yet</Trans>
      </span>
    </span>
  )
}

/** The day of the meeting, and how far it is. */
export function DayOf({ item: { plan }, together = false }: { item: Listed; together?: boolean }) {
  const now = useNow()
  if (!plan?.startsAt) return <Trans>No day yet</Trans>
  const day = formatDayAndClock(plan.startsAt, plan.timeZone)
  const far = inDays(plan.startsAt, now, plan.timeZone)
  if (together) return `${day} · ${far}`
  return (
    <>
      {day}
      <div className="small soft">{far}</div>
    </>
  )
}

/** What is next for the reader in this case, as a way there. */
export function NextStep({ item, className }: { item: Listed; className?: string }) {
  const shown = className === undefined ? {} : { className }
  if (item.plan === null || item.next === null)
    return (
      <Link
        to="/o/$organizationId/c/$caseId"
        params={{ organizationId: item.organizationId, caseId: item.id }}
        {...shown}
      >
        {item.plan === null ? <Trans>Begin the plan</Trans> : <Trans>Open the case</Trans>}
      </Link>
    )
  return (
    <TaskLink
      planKey={{ organizationId: item.organizationId, planId: item.plan.id }}
      caseId={item.id}
      task={item.next}
      {...shown}
    >
      {item.next.title}
    </TaskLink>
  )
}

/** Whom the case waits for, each with what. */
export function WaitsFor({ item: { waitingFor } }: { item: Listed }): ReactNode {
  if (waitingFor.length === 0) return <Trans>Nobody</Trans>
  const [first, ...others] = waitingFor
  return (
    <>
      <bdi>{first?.name}</bdi>: {first?.title}
      {others.length > 0 && (
        <div className="small">
          <Trans>and {others.map(({ name }) => name).join(', ')}</Trans>
        </div>
      )}
    </>
  )
}

/** That a check-in is overdue, and since when. */
export const Overdue = ({ item: { overdueSince } }: { item: Listed }) =>
  overdueSince && (
    <span className="mark care">
      <MarkIcon name="m-care" />
      <span>
        <Trans>Check-in overdue since {formatShortDay(overdueSince)}</Trans>
      </span>
    </span>
  )

/** When the family was last heard of. */
export function LastContact({ item: { lastContactAt } }: { item: Listed }) {
  const now = useNow()
  if (lastContactAt === null) return <Trans>Not yet</Trans>
  return inDays(lastContactAt, now, new Intl.DateTimeFormat().resolvedOptions().timeZone)
}
