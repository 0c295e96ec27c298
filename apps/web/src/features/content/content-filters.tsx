import { CONTENT_KINDS, type ContentKind } from '@holdfast/domain/content/content'
import { useLingui } from '@lingui/react/macro'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Filters } from './content.queries.ts'

/** What a record is for, in the words of whoever looks after the texts. */
export function useKindLabels(): Record<ContentKind, string> {
  const { t } = useLingui()
  return {
    rule: t`Rule`,
    question: t`Question`,
    example: t`Example`,
    guide: t`Guide`,
    note: t`Note`,
    template: t`Words to adapt`,
    label: t`Name`,
  }
}

/** Finds a text by its words, what it is for, or where it stands. */
export function ContentFilters({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const { t } = useLingui()
  const labels = useKindLabels()
  return (
    <search className="stack">
      <TextField
        type="search"
        label={t`Search`}
        hint={t`In any language.`}
        maxLength={120}
        value={filters.text}
        onChange={(text) => onChange({ ...filters, text })}
      />
      <Select
        label={t`What it is`}
        value={filters.kind}
        onChange={(kind) => onChange({ ...filters, kind })}
        options={[
          { value: '', label: t`Everything` },
          ...CONTENT_KINDS.map((kind) => ({ value: kind, label: labels[kind] })),
        ]}
      />
      <Select
        label={t`Show`}
        value={filters.state}
        onChange={(state) => onChange({ ...filters, state })}
        options={[
          { value: '', label: t`All texts` },
          { value: 'overdue', label: t`Due to be checked` },
          { value: 'overridden', label: t`In our own words` },
        ]}
      />
    </search>
  )
}
