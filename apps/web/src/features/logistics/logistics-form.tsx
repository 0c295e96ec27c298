import { type Logistics, logisticsRoutes } from '@holdfast/contracts/logistics'
import { Trans, useLingui } from '@lingui/react/macro'
import { queryClient, request } from '../../app/api.ts'
import { fieldProblem } from '../../app/problem-message.ts'
import { refusalOf, Saved } from '../../app/saved.tsx'
import { useAutosave } from '../../app/use-autosave.ts'
import { Checkbox } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { MomentField } from '../../ui/moment-field.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Fields = Omit<Logistics, 'version'>
const versioned = ({ version, ...value }: Logistics) => ({ value, version })
const TIME_ZONES = Intl.supportedValuesOf('timeZone')

type Props = {
  logistics: Logistics
  planKey: { organizationId: string; planId: string }
  can: { allowed: boolean; reason?: string | undefined }
  people: readonly { id: string; name: string }[]
  load: () => Promise<Logistics>
}

/** When, where, and how your loved one gets to treatment the same day (domain.md 7.1). */
export function LogisticsForm({ logistics, planKey, can, people, load }: Props) {
  const { t } = useLingui()
  const form = useAutosave<Fields>({
    key: `logistics-${planKey.planId}`,
    server: versioned(logistics),
    save: async (body, ifMatch) => {
      const saved = await request(logisticsRoutes.update, { params: planKey, body, ifMatch })
      void queryClient.invalidateQueries({ queryKey: ['plans'] })
      return versioned(saved)
    },
    load: async () => versioned(await load()),
  })
  const { value, change } = form
  const disabled = !can.allowed
  const error = refusalOf(form)
  // until a day is set, the clock of whoever sets it is the best guess
  const isUnset = value.startsAt === null && value.backupStartsAt === null
  const timeZone = isUnset ? new Intl.DateTimeFormat().resolvedOptions().timeZone : value.timeZone
  const person = (
    fieldName: string,
    label: string,
    id: string | null,
    set: (id: string | null) => void,
    hint?: string,
  ) => (
    <Select
      fieldName={fieldName}
      label={label}
      hint={hint}
      value={id ?? ''}
      disabled={disabled}
      onChange={(chosen) => set(chosen || null)}
      options={[{ value: '', label: t`Choose someone` }, ...people.map((one) => ({ value: one.id, label: one.name }))]}
    />
  )
  return (
    <div className="stack">
      <MomentField
        fieldName="startsAt"
        label={t`Day and time`}
        hint={t`When your loved one is most often sober and rested, and the place can still take them in.`}
        value={value.startsAt}
        timeZone={timeZone}
        disabled={disabled}
        onChange={(startsAt) => change({ startsAt, timeZone })}
        problem={fieldProblem(error, 'startsAt')}
      />
      <MomentField
        fieldName="backupStartsAt"
        label={t`Backup day and time`}
        hint={t`Within three days is best.`}
        value={value.backupStartsAt}
        timeZone={timeZone}
        disabled={disabled}
        onChange={(backupStartsAt) => change({ backupStartsAt, timeZone })}
        problem={fieldProblem(error, 'backupStartsAt')}
      />
      <Disclosure summary={<Trans>Time zone: {timeZone.replaceAll('_', ' ')}</Trans>}>
        <Select
          label={t`Time zone of the meeting place`}
          value={timeZone}
          disabled={disabled}
          onChange={(zone) => change({ timeZone: zone })}
          options={TIME_ZONES.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
      </Disclosure>
      <TextField
        fieldName="place"
        label={t`Place`}
        hint={t`Somewhere calm, not the home of your loved one if that can be.`}
        value={value.place}
        disabled={disabled}
        onChange={(place) => change({ place })}
        problem={fieldProblem(error, 'place')}
      />
      <TextField
        label={t`Address`}
        hint={t`As you would say it on the phone in an emergency.`}
        value={value.address}
        disabled={disabled}
        onChange={(address) => change({ address })}
      />
      <Checkbox
        fieldName="exitsClear"
        label={t`The way out is free, and nobody sits between your loved one and the door`}
        checked={value.exitsClear}
        disabled={disabled}
        onChange={(exitsClear) => change({ exitsClear })}
      />
      {person('transportLeadId', t`Who drives to treatment?`, value.transportLeadId, (transportLeadId) =>
        change({ transportLeadId }),
      )}
      {person(
        'escortId',
        t`Who goes along?`,
        value.escortId,
        (escortId) => change({ escortId }),
        t`Someone calm, besides the driver.`,
      )}
      <TextArea
        label={t`Anything else about the day`}
        hint={t`Chairs, food, children, pets, phones, who arrives when.`}
        value={value.notes}
        disabled={disabled}
        onChange={(notes) => change({ notes })}
      />
      <Saved form={form} can={can} />
    </div>
  )
}
