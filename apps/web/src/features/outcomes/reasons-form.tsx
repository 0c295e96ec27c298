import type { OutcomeFields } from '@holdfast/contracts/outcomes'
import { DECLINE_REASON_CATALOG, REASON_GROUPS, type ReasonGroup } from '@holdfast/domain/outcomes/decline-reasons'
import { DECLINE_REASONS, type DeclineReason, REASON_SOURCES } from '@holdfast/domain/outcomes/outcome'
import { REASON_SOURCE_LABELS } from '@holdfast/domain/outcomes/outcome-labels'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'

type Reasons = OutcomeFields['reasonsDeclined']

/** Why they said no, each with how the family knows it: said, seen, or guessed (docs/practice.md 10.2). */
export function ReasonsForm({
  value,
  onChange,
  people,
}: {
  value: Reasons
  people: readonly { id: string; name: string }[]
  onChange: (reasons: Reasons) => void
}) {
  const { t } = useLingui()
  const named = value.map(({ reason }) => reason)
  const setNamed = (reasons: DeclineReason[]) =>
    onChange(
      reasons.map(
        (reason) =>
          value.find((one) => one.reason === reason) ?? { reason, source: 'said_by_person', participantId: null },
      ),
    )
  return (
    <Disclosure summary={<Trans>What could be wrong about it for them? ({value.length})</Trans>}>
      {(Object.keys(REASON_GROUPS) as ReasonGroup[]).map((group) => {
        const inGroup = DECLINE_REASONS.filter((reason) => DECLINE_REASON_CATALOG[reason].group === group)
        return (
          <CheckboxGroup
            key={group}
            legend={localize(REASON_GROUPS[group])}
            values={named.filter((reason) => inGroup.includes(reason))}
            onChange={(chosen) => setNamed([...named.filter((reason) => !inGroup.includes(reason)), ...chosen])}
            choices={inGroup.map((reason) => ({
              value: reason,
              label: localize(DECLINE_REASON_CATALOG[reason].label),
            }))}
          />
        )
      })}
      {value.map((one) => {
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
              options={[
                { value: '', label: t`Not said` },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </div>
        )
      })}
    </Disclosure>
  )
}
