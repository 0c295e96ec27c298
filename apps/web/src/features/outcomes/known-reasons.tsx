import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import { DECLINE_REASON_CATALOG } from '@holdfast/domain/outcomes/decline-reasons'
import { REASON_SOURCES } from '@holdfast/domain/outcomes/outcome'
import { REASON_SOURCE_LABELS } from '@holdfast/domain/outcomes/outcome-labels'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Select } from '../../ui/select.tsx'
import type { Person } from './outcome-fields.tsx'

type Reasons = OutcomeFields['reasonsDeclined']
type Props = { value: Reasons; people: readonly Person[]; onChange: (reasons: Reasons) => void }

/** For each reason how the family knows it: said, seen, or guessed, and by whom (docs/practice.md 10.2). */
export function KnownReasons({ value, onChange, people }: Props) {
  const { t } = useLingui()
  return value.map((one) => {
    const { reason, source, participantId } = one
    const label = localize(DECLINE_REASON_CATALOG[reason].label)
    const change = (patch: Partial<Reasons[number]>) =>
      onChange(value.map((other) => (other === one ? { ...one, ...patch } : other)))
    return (
      <div className="stack" key={reason}>
        <Select
          label={t`How do you know: “${label}”?`}
          hint={localize(DECLINE_REASON_CATALOG[reason].mayHelp)}
          value={source}
          onChange={(next) => change({ source: next })}
          options={REASON_SOURCES.map((known) => ({ value: known, label: localize(REASON_SOURCE_LABELS[known]) }))}
        />
        <Select
          label={t`Who heard or noticed it: “${label}”?`}
          value={participantId ?? ''}
          onChange={(id) => change({ participantId: id || null })}
          options={[{ value: '', label: t`Not said` }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      </div>
    )
  })
}
