import { useLingui } from '@lingui/react/macro'
import { AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { Select } from '../../ui/select.tsx'
import { type LogisticsFormProps, useLogisticsForm } from './use-logistics-form.ts'

type Props = LogisticsFormProps & { people: readonly { id: string; name: string }[] }

/** Who drives and who goes along: two adults, neither of them the safety lead (docs/practice.md 3, 6). */
export function TransportForm({ people, ...given }: Props) {
  const { t } = useLingui()
  const form = useLogisticsForm('transport', given)
  const { value, change } = form
  const options = [
    { value: '', label: t`Choose someone` },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <div className="stack">
      <Select
        fieldName="transportLeadId"
        label={t`Who drives to treatment?`}
        hint={t`Sober, rested, and not the safety lead.`}
        value={value.transportLeadId ?? ''}
        onChange={(id) => change({ transportLeadId: id || null })}
        options={options}
      />
      <Select
        fieldName="escortId"
        label={t`Who goes along?`}
        hint={t`Someone calm, besides the driver.`}
        value={value.escortId ?? ''}
        onChange={(id) => change({ escortId: id || null })}
        options={options}
      />
      <AutosaveStatus form={form} can={given.can} />
    </div>
  )
}
