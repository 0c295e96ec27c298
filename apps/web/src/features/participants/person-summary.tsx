import type { Participant } from '@holdfast/contracts/participants'
import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import { ATTENDANCE_LABELS, DAY_ROLE_LABELS } from '@holdfast/domain/participants/participant'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Props = { person: Participant; planKey: PlanKey }

/** What somebody is to the loved one and does on the day, each with the way to change it. */
export function PersonSummary({ person, planKey }: Props) {
  const lines = [
    {
      field: 'edit',
      label: <Trans>To your loved one</Trans>,
      value: localize(RELATIONSHIP_LABELS[person.relationship]),
    },
    {
      field: 'attendance',
      label: <Trans>How they take part</Trans>,
      value: localize(ATTENDANCE_LABELS[person.attendance]),
    },
    {
      field: 'dayRoles',
      label: <Trans>Roles on the day</Trans>,
      value: person.dayRoles.map((role) => localize(DAY_ROLE_LABELS[role].name)).join(', ') || '–',
    },
  ]
  return (
    <section className="card">
      <SummaryList>
        {lines.map(({ field, label, value }) => (
          <SummaryLine
            key={field}
            label={label}
            change={
              person.can.edit.allowed && (
                <Link
                  to="/o/$organizationId/p/$planId/people/$participantId"
                  params={{ ...planKey, participantId: person.id }}
                  hash={field}
                >
                  <Trans>Change</Trans> <span className="hide">{label}</span>
                </Link>
              )
            }
          >
            {value}
          </SummaryLine>
        ))}
      </SummaryList>
    </section>
  )
}
