import { type Worksheet, worksheetRoutes } from '@holdfast/contracts/worksheets'
import { WORKSHEETS } from '@holdfast/domain/worksheets/worksheets'
import { pick } from '@holdfast/domain/shared/pick'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { localize, formatDate } from '../../i18n/localize.ts'
import { Checkbox } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TakeOutButton } from '../../ui/take-out-button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { PersonSelect } from '../../plan/person-select.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

const fieldsOf = (worksheet: Worksheet) => pick(worksheet, 'fields', 'on', 'ownerId', 'done')

type Props = {
  worksheet: Worksheet
  planKey: PlanKey
  people: readonly { id: string; name: string }[]
}

/** One worksheet of the approach: its lines, for whom or when it is, and whether it is done. */
export function WorksheetCard({ worksheet, planKey, people }: Props) {
  const { t } = useLingui()
  const params = { worksheetId: worksheet.id }
  const sheet = WORKSHEETS[worksheet.kind]
  const form = useAutosavedItem({
    route: worksheetRoutes.update,
    planKey,
    params,
    name: worksheet.id,
    item: worksheet,
    fields: fieldsOf,
  })
  const remove = usePlanMutation(worksheetRoutes.remove, planKey, () => ({ params }))
  const { value, change } = form
  const disabled = !worksheet.can.edit.allowed
  const owner = people.find(({ id }) => id === value.ownerId)?.name
  const firstWords = sheet.fields.map(({ id }) => value.fields[id]).find((words) => words?.trim())
  return (
    <div id={worksheet.id}>
      <Disclosure
        summary={
          <>
            {owner && <>{owner}: </>}
            {firstWords ?? localize(sheet.label)} {value.on && <span className="tag">{formatDate(value.on)}</span>}{' '}
            <span className={`tag ${worksheet.complete ? 'done' : 'missing'}`}>
              {worksheet.complete ? value.done ? <Trans>Done</Trans> : <Trans>Written</Trans> : <Trans>Open</Trans>}
            </span>
          </>
        }
      >
        {sheet.fields.map(({ id, label, needed }) => (
          <TextArea
            key={id}
            label={localize(label)}
            hint={needed ? undefined : t`If you like`}
            value={value.fields[id] ?? ''}
            disabled={disabled}
            onChange={(words) => change({ fields: { ...value.fields, [id]: words } })}
          />
        ))}
        {sheet.dated && (
          <TextField
            label={t`On`}
            hint={t`Counted from the day of the plan, until you set it yourselves.`}
            type="date"
            className="short"
            value={value.on ?? ''}
            disabled={disabled}
            onChange={(on) => change({ on: on || null })}
          />
        )}
        {sheet.owned && (
          <PersonSelect
            label={t`Whose is it?`}
            value={value.ownerId}
            disabled={disabled}
            people={people}
            onChange={(ownerId) => change({ ownerId })}
          />
        )}
        <Checkbox label={t`Done`} checked={value.done} disabled={disabled} onChange={(done) => change({ done })} />
        <ProblemNotice error={refusalOf(form) ?? remove.error} />
        <AutosaveStatus form={form} can={worksheet.can.edit} />
        {!disabled && (
          <TakeOutButton label={<Trans>Take this paper out</Trans>} remove={remove}>
            <Trans>What is written on it goes. This cannot be undone.</Trans>
          </TakeOutButton>
        )}
      </Disclosure>
    </div>
  )
}
