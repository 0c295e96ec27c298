import type { Workspace } from '@holdfast/contracts/workspace'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { formatMoment } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanPage } from '../../plan/paths.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Props = { plan: Workspace; planKey: PlanKey }

/** The plan in five lines: the day, who speaks, after a yes, after a no, and who stops it. */
export function WhatStands({ plan, planKey }: Props) {
  const { t } = useLingui()
  const { startsAt, backupStartsAt, timeZone, venue } = plan.logistics
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
  const speakers = plan.participants
    .filter(({ speakingPosition, attendance }) => speakingPosition !== null && attendance !== 'not_attending')
    .toSorted((a, b) => (a.speakingPosition ?? 0) - (b.speakingPosition ?? 0))
  const safetyLead = plan.participants.find(({ dayRoles }) => (dayRoles as string[]).includes('safety_lead'))?.name
  const change = (label: string, to: PlanPage) =>
    plan.can.edit.allowed && (
      <PageLink planKey={planKey} to={to}>
        <Trans>Change</Trans> <span className="hide">{label}</span>
      </PageLink>
    )
  return (
    <section className="card">
      <h2>
        <Trans>What stands</Trans>
      </h2>
      <SummaryList>
        <SummaryLine label={t`The day`} change={change(t`The day`, 'logistics')}>
          {startsAt && formatMoment(startsAt, timeZone)}
          {venue && `, ${venue}`}
          {backupStartsAt && (
            <>
              <br />
              <Trans>{formatMoment(backupStartsAt, timeZone)} if it does not work out.</Trans>
            </>
          )}
        </SummaryLine>
        <SummaryLine label={t`Who speaks`} change={change(t`Who speaks`, 'statements/order')}>
          {speakers.map(({ name }, at) => `${at + 1} ${name}`).join(' · ')}
        </SummaryLine>
        <SummaryLine label={t`After a yes`} change={change(t`After a yes`, 'treatment')}>
          {chosen ? chosen.name : <Trans>No place is chosen.</Trans>}
        </SummaryLine>
        <SummaryLine label={t`After a no`} change={change(t`After a no`, 'consequences')}>
          <Plural value={plan.consequences.length} one="# limit, said once" other="# limits, said once" />
        </SummaryLine>
        <SummaryLine label={t`If it gets dangerous`} change={change(t`If it gets dangerous`, 'safety')}>
          {safetyLead ? (
            <Trans>{safetyLead} stops the talk. So can anyone.</Trans>
          ) : (
            <Trans>Anyone stops the talk.</Trans>
          )}
        </SummaryLine>
      </SummaryList>
    </section>
  )
}
