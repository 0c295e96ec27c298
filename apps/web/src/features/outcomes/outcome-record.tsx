import type { Outcome } from '@holdfast/contracts/outcomes'
import { DECLINE_REASON_CATALOG } from '@holdfast/domain/outcomes/decline-reasons'
import { describeOutcome } from '@holdfast/domain/outcomes/describe-outcome'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatMoment, localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import type { Person } from './outcome-fields.tsx'
import { numberOf, pageOfLine } from './outcome-pages.ts'

type Props = { outcome: Outcome; planKey: PlanKey; people: readonly Person[]; timeZone: string }

/** How it ended, read line by line, each with the way to change it until the review is finished. */
export function OutcomeRecord({ outcome, planKey, people, timeZone }: Props) {
  const { t } = useLingui()
  const nameOf = (id: string | null): string => people.find((one) => one.id === id)?.name ?? ''
  const at = (moment: string | null): string => (moment === null ? '' : formatMoment(moment, timeZone))
  const noticed = outcome.reasonsDeclined.map(({ reason, participantId }) => {
    const label = localize(DECLINE_REASON_CATALOG[reason].label)
    return { key: reason, label: t`Who heard or noticed it: “${label}”?`, value: nameOf(participantId) }
  })
  const rows = [
    ...describeOutcome(outcome).map(({ key, label, value }) => ({
      key,
      label: localize(label),
      value: localize(value),
    })),
    ...noticed,
    { key: 'escort', label: t`Who went along?`, value: nameOf(outcome.escortId) },
    { key: 'setOutAt', label: t`On the way at`, value: at(outcome.setOutAt) },
    { key: 'arrivedAt', label: t`At the place at`, value: at(outcome.arrivedAt) },
    { key: 'admittedAt', label: t`Admitted at`, value: at(outcome.admittedAt) },
    { key: 'withdrawn', label: t`No longer wanted to go, at`, value: at(outcome.consentWithdrawnAt) },
    { key: 'level', label: t`Level of care`, value: outcome.levelOfCare },
    { key: 'admissionNote', label: t`About the place`, value: outcome.admissionNote },
    { key: 'note', label: t`To remember`, value: outcome.note },
  ].filter(({ value }) => value.trim() !== '')
  const pageOf = (key: string) => (noticed.some((one) => one.key === key) ? 'known' : pageOfLine(key))
  return (
    <section className="card">
      <SummaryList>
        {rows.map(({ key, label, value }) => (
          <SummaryLine
            key={key}
            label={label}
            change={
              outcome.can.edit.allowed && (
                <Link
                  to="/o/$organizationId/p/$planId/outcome/edit"
                  params={planKey}
                  search={{ at: numberOf(pageOf(key)) } as never}
                  aria-label={t`Change: ${label}`}
                >
                  <Trans>Change</Trans>
                </Link>
              )
            }
          >
            {value}
          </SummaryLine>
        ))}
      </SummaryList>
      <p className="muted">
        <Trans>
          Recorded by {outcome.recordedBy}, {formatMoment(outcome.recordedAt, timeZone)}
        </Trans>
      </p>
      {!outcome.can.edit.allowed && outcome.can.edit.reason && <p className="muted">{outcome.can.edit.reason}</p>}
    </section>
  )
}
