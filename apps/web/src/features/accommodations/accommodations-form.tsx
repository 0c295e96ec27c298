import { type PersonNeeds as Needs, type Accommodations, accommodationRoutes } from '@holdfast/contracts/accommodations'
import { CULTURE_HINTS, FAR_HINTS } from '@holdfast/domain/accommodations/accommodations'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { refusalOf, AutosaveStatus } from '../../autosave/autosave-status.tsx'
import { useAutosavedItem } from '../../plan/use-autosaved-item.ts'
import { localize } from '../../i18n/localize.ts'
import { Checkbox } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { noNeeds, PersonNeeds } from './person-needs.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

type Fields = Omit<Accommodations, 'version' | 'can'>
const fieldsOf = ({ version: _, can: __, ...fields }: Accommodations): Fields => fields

type Props = {
  accommodations: Accommodations
  planKey: PlanKey
  lovedOne: string
  people: readonly { id: string; name: string }[]
}

/** Language, culture, access and distance: what changes how the day is prepared (F48). */
export function AccommodationsForm({ accommodations, planKey, lovedOne, people }: Props) {
  const { t } = useLingui()
  const form = useAutosavedItem({
    route: accommodationRoutes.update,
    planKey,
    name: `needs-${planKey.planId}`,
    item: accommodations,
    fields: fieldsOf,
  })
  const { value, change } = form
  const disabled = !accommodations.can.edit.allowed
  const needsOf = (id: string | null) => value.people.find((one) => one.participantId === id) ?? noNeeds(id)
  const setNeeds = (id: string | null, patch: Partial<Needs>) =>
    change({
      people: [...value.people.filter((one) => one.participantId !== id), { ...needsOf(id), ...patch }],
    })
  const everyone = [{ id: null, name: lovedOne }, ...people]
  return (
    <div className="stack stack-large">
      <section className="stack">
        <h2>
          <Trans>What each person needs</Trans>
        </h2>
        {everyone.map(({ id, name }) => (
          <PersonNeeds
            key={id ?? 'loved-one'}
            name={name}
            names={people.map((one) => one.name)}
            needs={needsOf(id)}
            disabled={disabled}
            onChange={(patch) => setNeeds(id, patch)}
          />
        ))}
      </section>
      <Disclosure summary={<Trans>Culture, faith and words</Trans>}>
        <ul>
          {CULTURE_HINTS.map((hint) => (
            <li key={hint.en}>{localize(hint)}</li>
          ))}
        </ul>
        <TextArea
          label={t`What matters in this family`}
          value={value.culture}
          maxLength={1000}
          disabled={disabled}
          onChange={(culture) => change({ culture })}
        />
        <TextArea
          label={t`Faith, and what it asks of the day`}
          value={value.faith}
          maxLength={1000}
          disabled={disabled}
          onChange={(faith) => change({ faith })}
        />
        <TextField
          label={t`A faith leader who helps`}
          value={value.faithLeader}
          maxLength={120}
          disabled={disabled}
          onChange={(faithLeader) => change({ faithLeader })}
        />
        <TextField
          label={t`Words that do good`}
          value={value.wordsToPrefer}
          maxLength={1000}
          disabled={disabled}
          onChange={(wordsToPrefer) => change({ wordsToPrefer })}
        />
        <TextField
          label={t`Words better left`}
          value={value.wordsToAvoid}
          maxLength={1000}
          disabled={disabled}
          onChange={(wordsToAvoid) => change({ wordsToAvoid })}
        />
      </Disclosure>
      <Disclosure summary={<Trans>Far from help, or a weak line</Trans>}>
        <ul>
          {FAR_HINTS.map((hint) => (
            <li key={hint.en}>{localize(hint)}</li>
          ))}
        </ul>
        <NumberField
          label={t`How many minutes until an ambulance is there?`}
          most={1440}
          value={value.helpMinutes}
          disabled={disabled}
          onChange={(helpMinutes) => change({ helpMinutes })}
          problem={fieldProblem(refusalOf(form), 'helpMinutes')}
        />
        <Checkbox
          label={t`The internet there is weak`}
          checked={value.lowBandwidth}
          disabled={disabled}
          onChange={(lowBandwidth) => change({ lowBandwidth })}
        />
        <Checkbox
          label={t`There is no phone signal at the place`}
          checked={value.noSignal}
          disabled={disabled}
          onChange={(noSignal) => change({ noSignal })}
        />
        {value.noSignal && (
          <TextArea
            fieldName="noSignalPlan"
            label={t`How is help called from there?`}
            hint={t`A landline, a neighbor, the nearest spot with a signal, and who goes.`}
            value={value.noSignalPlan}
            maxLength={1000}
            disabled={disabled}
            onChange={(noSignalPlan) => change({ noSignalPlan })}
          />
        )}
      </Disclosure>
      <AutosaveStatus form={form} can={accommodations.can.edit} />
    </div>
  )
}
