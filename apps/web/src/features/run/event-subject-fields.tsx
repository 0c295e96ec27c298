import type { Workspace } from '@holdfast/contracts/workspace'
import { REACTIONS } from '@holdfast/domain/outcomes/outcome'
import { REACTION_LABELS } from '@holdfast/domain/outcomes/outcome-labels'
import type { EventSubject, SubjectField } from '@holdfast/domain/run/run-event'
import { RUN_OF_SHOW } from '@holdfast/domain/run/run-of-show'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Select } from '../../ui/select.tsx'

type Props = {
  plan: Workspace
  fields: readonly SubjectField[]
  value: EventSubject
  onChange: (patch: Partial<EventSubject>) => void
  problem?: (field: SubjectField) => string | undefined
}

/** What an event is about: whose letter, whose consequence, which answer, which step, which reaction. */
export function EventSubjectFields({ plan, fields, value, onChange, problem }: Props) {
  const { t } = useLingui()
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name ?? ''
  const choices: Partial<Record<SubjectField, { label: string; options: { value: string; label: string }[] }>> = {
    participantId: {
      label: t`Who?`,
      options: plan.participants.map(({ id, name }) => ({ value: id, label: name })),
    },
    consequenceId: {
      label: t`Whose limit?`,
      options: plan.consequences.map(({ id, participantId, iWill }) => ({
        value: id,
        label: `${nameOf(participantId)}: ${iWill}`.slice(0, 80),
      })),
    },
    contingencyId: {
      label: t`What came up?`,
      options: plan.contingencies.map(({ id, trigger }) => ({ value: id, label: trigger })),
    },
    excuseId: { label: t`Which excuse?`, options: plan.excuses.map(({ id, said }) => ({ value: id, label: said })) },
    step: {
      label: t`Which step?`,
      options: RUN_OF_SHOW.map(({ code, label }) => ({ value: code, label: localize(label) })),
    },
    reaction: {
      label: t`Which reaction?`,
      options: REACTIONS.map((one) => ({ value: one, label: localize(REACTION_LABELS[one]) })),
    },
  }
  return fields.map((field) => {
    const choice = choices[field]
    return (
      choice &&
      (choice.options.length > 0 || problem?.(field)) && (
        <Select
          key={field}
          label={choice.label}
          value={value[field] ?? ''}
          problem={problem?.(field)}
          onChange={(chosen) => onChange({ [field]: chosen || null })}
          options={[{ value: '', label: t`Not said` }, ...choice.options]}
        />
      )
    )
  })
}
