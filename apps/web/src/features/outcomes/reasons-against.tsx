import { DECLINE_REASON_CATALOG, REASON_GROUPS, type ReasonGroup } from '@holdfast/domain/outcomes/decline-reasons'
import { DECLINE_REASONS, type DeclineReason } from '@holdfast/domain/outcomes/outcome'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import type { FieldsProps } from './outcome-fields.tsx'

const GROUPS: Readonly<Record<'why' | 'why_else', readonly ReasonGroup[]>> = {
  why: ['use', 'treatment', 'talk'],
  why_else: ['life', 'health', 'unknown'],
}

/** Why they said no; how the family knows it is asked on its own page (docs/practice.md 10.2). */
export function ReasonsAgainst({ page, value, onChange }: FieldsProps & { page: 'why' | 'why_else' }) {
  const { reasonsDeclined } = value
  const named = reasonsDeclined.map(({ reason }) => reason)
  const setNamed = (reasons: DeclineReason[]) =>
    onChange({
      reasonsDeclined: reasons.map(
        (reason) =>
          reasonsDeclined.find((one) => one.reason === reason) ?? {
            reason,
            source: 'said_by_person',
            participantId: null,
          },
      ),
    })
  return GROUPS[page].map((group) => {
    const inGroup = DECLINE_REASONS.filter((reason) => DECLINE_REASON_CATALOG[reason].group === group)
    return (
      <CheckboxGroup
        key={group}
        legend={localize(REASON_GROUPS[group])}
        values={named.filter((reason) => inGroup.includes(reason))}
        onChange={(chosen) => setNamed([...named.filter((reason) => !inGroup.includes(reason)), ...chosen])}
        choices={inGroup.map((reason) => ({ value: reason, label: localize(DECLINE_REASON_CATALOG[reason].label) }))}
      />
    )
  })
}
