import { useLingui } from '@lingui/react/macro'
import { Select } from '../ui/select.tsx'

type Props = {
  label: string
  /** The id of the person chosen; null for nobody. */
  value: string | null | undefined
  people: readonly { id: string; name: string }[]
  onChange: (id: string | null) => void
  disabled?: boolean
  fieldName?: string
}

/** Chooses one of the people of a plan, or nobody yet. */
export function PersonSelect({ value, people, onChange, ...field }: Props) {
  const { t } = useLingui()
  return (
    <Select
      {...field}
      value={value ?? ''}
      onChange={(id) => onChange(id || null)}
      options={[{ value: '', label: t`Choose someone` }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  )
}
