import type { Workspace } from '@holdfast/contracts/workspace'
import { Plural, Trans } from '@lingui/react/macro'
import { BED_HOLD_LABELS, bedHold } from '@holdfast/domain/treatment-options/treatment-option'
import type { ReactNode } from 'react'
import { useNow } from '../../api/use-now.ts'
import { formatDayAndClock, localize } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'
import { comingOf } from './people.ts'

type Props = { plan: Workspace; planKey: PlanKey }

/** What the meeting rests on, as it stands now: the bed, the people, the way, and the risk asked once more. */
export function StillTrue({ plan, planKey }: Props) {
  return (
    <section className="stack">
      <h2>
        <Trans>Still true today?</Trans>
      </h2>
      <ul className="group">
        <Bed plan={plan} />
        <People plan={plan} />
        <Way plan={plan} />
        <Risk plan={plan} planKey={planKey} />
      </ul>
    </section>
  )
}

function Row({ state, title, children }: { state: MarkState; title: ReactNode; children?: ReactNode }) {
  return (
    <li className="task">
      <StatusMark state={state} quiet />
      <span>
        <b>{title}</b>
        <span className="meta">{children}</span>
      </span>
    </li>
  )
}

function Bed({ plan }: Pick<Props, 'plan'>) {
  const now = useNow()
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
  if (!chosen) return null
  const hold = bedHold(now, chosen.bedHeldUntil)
  const until = chosen.bedHeldUntil && formatDayAndClock(chosen.bedHeldUntil, plan.logistics.timeZone)
  if (hold !== 'held')
    return (
      <Row state="care" title={localize(BED_HOLD_LABELS[hold])}>
        {chosen.name}
      </Row>
    )
  return (
    <Row state="ready" title={<Trans>The bed is held</Trans>}>
      <Trans>
        {chosen.name}, until {until}
      </Trans>
    </Row>
  )
}

function People({ plan }: Pick<Props, 'plan'>) {
  const coming = comingOf(plan)
  const { askedIds, votes } = plan.preMeetingCheck
  const saidGo = votes.filter(({ result }) => result === 'go').length
  const state = saidGo < votes.length ? 'care' : votes.length < askedIds.length ? 'none' : 'ready'
  return (
    <Row state={state} title={<Plural value={coming.length} one="# person comes" other="# people come" />}>
      <Trans>
        {saidGo} of {askedIds.length} say go
      </Trans>
    </Row>
  )
}

function Way({ plan }: Pick<Props, 'plan'>) {
  const nameOf = (id: string | null) => plan.participants.find((one) => one.id === id)?.name
  const driver = nameOf(plan.logistics.transportLeadId)
  const escort = nameOf(plan.logistics.escortId)
  return (
    <Row
      state={driver && escort ? 'ready' : 'care'}
      title={driver ? <Trans>{driver} drives</Trans> : <Trans>Nobody drives yet</Trans>}
    >
      {escort ? <Trans>{escort} goes along</Trans> : <Trans>Nobody goes along yet</Trans>}
    </Row>
  )
}

function Risk({ plan, planKey }: Props) {
  const { riskIsAsked, riskAssessedAt } = plan.preMeetingCheck
  return (
    <Row
      state={riskIsAsked ? 'ready' : 'care'}
      title={
        riskIsAsked ? (
          <Trans>Dangers were asked about again</Trans>
        ) : (
          <Trans>Dangers are not asked about again yet</Trans>
        )
      }
    >
      {riskIsAsked && riskAssessedAt ? (
        formatDayAndClock(riskAssessedAt, plan.logistics.timeZone)
      ) : plan.can.assessRisk.allowed ? (
        <PageLink planKey={planKey} to="risk">
          <Trans>Answer the risk questions</Trans>
        </PageLink>
      ) : (
        <Trans>The risk questions are asked again before a go.</Trans>
      )}
    </Row>
  )
}
