import { EDITION_LEVELS } from '@holdfast/domain/facilities/facility'
import { Trans, useLingui } from '@lingui/react/macro'
import { fieldProblem } from '../../api/problem-message.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CodeChoices } from './code-choices.tsx'
import { DegreeField } from './degree-field.tsx'
import type { FacilityFields } from './facility-fields.ts'
import { levelLabel } from './offers.tsx'

const CARE = ['TC', 'SET', 'OM', 'DTX', 'EDU', 'ANC'] as const

type Props = { value: FacilityFields; onChange: (patch: Partial<FacilityFields>) => void; error: unknown }

/** What somebody knows of a place: who it is, how to reach it, what it offers. */
export function FacilityForm({ value, onChange, error }: Props) {
  const { t } = useLingui()
  const line = (
    name: 'name' | 'street' | 'city' | 'state' | 'zip' | 'phone' | 'intakePhone' | 'hotline' | 'website',
  ) => ({
    value: value[name],
    onChange: (typed: string) => onChange({ [name]: typed }),
    problem: fieldProblem(error, name),
  })
  const degrees = (name: 'latitude' | 'longitude') => ({
    value: value[name],
    onChange: (degree: number | null) => onChange({ [name]: degree }),
    problem: fieldProblem(error, name),
  })
  return (
    <>
      <TextField label={t`Name of the place`} {...line('name')} />
      <TextField label={t`Street`} {...line('street')} />
      <TextField label={t`City`} {...line('city')} />
      <TextField label={t`State`} className="short" {...line('state')} />
      <TextField label={t`ZIP code`} className="short" inputMode="numeric" maxLength={5} {...line('zip')} />
      <TextField label={t`Phone`} type="tel" {...line('phone')} />
      <TextField label={t`Phone of the admissions desk`} type="tel" {...line('intakePhone')} />
      <TextField label={t`Website`} type="url" hint={t`Such as https://example.org`} {...line('website')} />
      <TextArea label={t`Notes`} value={value.notes} onChange={(notes) => onChange({ notes })} />
      <Disclosure summary={<Trans>Where it is on the map</Trans>}>
        <p className="muted">
          <Trans>With both numbers the place is found by distance. Any map app shows them.</Trans>
        </p>
        <DegreeField label={t`Latitude`} {...degrees('latitude')} />
        <DegreeField label={t`Longitude`} {...degrees('longitude')} />
      </Disclosure>
      <Disclosure summary={<Trans>Levels of care that they name</Trans>}>
        <CheckboxGroup
          legend={t`Levels of care`}
          values={value.levels}
          onChange={(levels) => onChange({ levels })}
          choices={EDITION_LEVELS.map((level) => ({
            value: level as string,
            label: levelLabel(level),
            hint: level.startsWith('3:') ? t`third edition` : t`fourth edition`,
          }))}
        />
      </Disclosure>
      <Disclosure summary={<Trans>What they offer</Trans>}>
        <CodeChoices
          legend={t`Care`}
          categories={CARE}
          values={value.codes}
          onChange={(codes) => onChange({ codes })}
        />
        <CodeChoices
          legend={t`Paid by`}
          categories={['PAY']}
          values={value.payers}
          onChange={(payers) => onChange({ payers })}
        />
        <CodeChoices
          legend={t`Languages besides English`}
          categories={['LANG']}
          values={value.languages}
          onChange={(languages) => onChange({ languages })}
        />
        <CodeChoices
          legend={t`Programs for groups`}
          categories={['SG']}
          values={value.specialGroups}
          onChange={(specialGroups) => onChange({ specialGroups })}
        />
      </Disclosure>
    </>
  )
}
