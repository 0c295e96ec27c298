import type { Outcome } from '@holdfast/contracts/outcomes'
import { DECLINE_REASON_CATALOG } from '@holdfast/domain/outcomes/decline-reasons'
import { describeOutcome } from '@holdfast/domain/outcomes/describe-outcome'
import { useLingui } from '@lingui/react/macro'
import { formatMoment, localize } from '../../i18n/localize.ts'
import type { Person } from './outcome-form.tsx'

/** A closed outcome, read as a document: each part that was recorded, and nothing to change. */
export function OutcomeRecord({
  outcome,
  people,
  timeZone,
}: {
  outcome: Outcome
  people: readonly Person[]
  timeZone: string
}) {
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
  return (
    <div className="card">
      <dl className="summary">
        {rows.map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
