import type { LeadsSafety, PersonSafety, SafetyPlan } from '@holdfast/contracts/safety-plan'
import {
  SAFETY_DUTIES,
  SAFETY_DUTY_LABELS,
  SAFETY_PART_GUIDE,
  SAFETY_PARTS,
} from '@holdfast/domain/safety-plan/safety-plan'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatDate, localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { nameOfPage, type SafetyPage } from './safety-pages.ts'

type Props = {
  safetyPlan: SafetyPlan & { person: PersonSafety; leads: LeadsSafety }
  planKey: PlanKey
  nameOf: (participantId: string) => string
  safetyLead: string
  address: string
}
type Line = { name: string; words: string; page: SafetyPage }

/** The safety plan to read: the day, the six parts, and what leaves the house, each line with the way to change it. */
export function SafetySummary({ safetyPlan, planKey, nameOf, safetyLead, address }: Props) {
  const { t } = useLingui()
  const { day, person, leads } = safetyPlan
  const mayChange = safetyPlan.can.edit.allowed
  const named = (id: string | null | undefined) => (id ? nameOf(id) : '')
  const dayLines: Line[] = [
    { name: t`Calls first`, words: safetyLead, page: 'duties' },
    ...SAFETY_DUTIES.map(
      (duty): Line => ({
        name: localize(SAFETY_DUTY_LABELS[duty]),
        words: named(day.duties[duty]),
        page: 'duties',
      }),
    ),
    { name: t`The address, as you say it on the phone`, words: day.addressToSay || address, page: 'places' },
    { name: t`Nearest emergency room`, words: day.nearestEr, page: 'places' },
    { name: t`Naloxone`, words: day.naloxoneAt, page: 'places' },
    { name: t`The ways out`, words: day.exits, page: 'places' },
    { name: t`Who calls whom afterward`, words: day.calls, page: 'calls' },
  ]
  const personLines = SAFETY_PARTS.map(
    (part): Line => ({
      name: localize(SAFETY_PART_GUIDE[part].label),
      words: person[part],
      page: part,
    }),
  )
  const leadLines: Line[] = [
    { name: t`What is taken out, who keeps it, and until when?`, words: leads.dangerousObjects, page: 'leads' },
    { name: t`The next look`, words: leads.reviewOn ? formatDate(leads.reviewOn) : '', page: 'leads' },
  ]
  const of = (lines: readonly Line[]) => <Lines lines={lines} planKey={planKey} mayChange={mayChange} />
  return (
    <>
      <section className="card">
        <h2>
          <Trans>If something happens: who does what</Trans>
        </h2>
        <p className="who">
          <Trans>Everyone in the plan reads this part.</Trans>
        </p>
        {of(dayLines)}
      </section>
      <section className="card">
        <h2>
          <Trans>The six parts, in their own words</Trans>
        </h2>
        <p className="who">
          {safetyPlan.shared ? (
            <Trans>Everyone in the plan reads this part.</Trans>
          ) : (
            <Trans>Only the case leads read this part.</Trans>
          )}
        </p>
        {of(personLines)}
      </section>
      <section className="card">
        <h2>
          <Trans>What leaves the house, and the next look</Trans>
        </h2>
        <p className="who">
          <Trans>Only the case leads read this part.</Trans>
        </p>
        {of(leadLines)}
      </section>
    </>
  )
}

function Lines({ lines, planKey, mayChange }: { lines: readonly Line[]; planKey: PlanKey; mayChange: boolean }) {
  const { t } = useLingui()
  return (
    <dl className="summary">
      {lines.map(({ name, words, page }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={words ? undefined : 'muted'}>{words || <Trans>not named yet</Trans>}</dd>
          {mayChange && (
            <dd className="change">
              <Link
                to="/o/$organizationId/p/$planId/safety/edit"
                params={planKey}
                search={{ at: nameOfPage(page) } as never}
                aria-label={t`Change: ${name}`}
              >
                <Trans>Change</Trans>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
