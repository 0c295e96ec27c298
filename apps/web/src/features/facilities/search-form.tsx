import { DEFAULT_MILES, EDITION_LEVELS } from '@holdfast/domain/facilities/facility'
import { distanceIn, unitOf } from '@holdfast/domain/facilities/place-format'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fieldProblem } from '../../api/problem-message.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CodeChoices } from './code-choices.tsx'
import type { FacilitySearch } from './facilities.queries.ts'
import { levelLabel, type OwnNames } from './offers.tsx'

const MILES = [10, 25, 50, 100, 200, 500]
/** What families ask for first; everything else stands below. */
const OFTEN = ['TC', 'SET', 'DTX', 'OM'] as const
const MORE = ['APP', 'EDU', 'ANC', 'REC', 'TRN', 'ASM', 'AGE', 'SEX'] as const

const listOf = (given: string | undefined): string[] => given?.split(',').filter(Boolean) ?? []

type Props = {
  search: FacilitySearch
  languages: OwnNames
  country: string
  error: unknown
  onSearch: (search: FacilitySearch) => void
}

/** What a place must be like. Nothing is sent before "Search". */
export function SearchForm({ search, languages, country, error, onSearch }: Props) {
  const { t } = useLingui()
  const within = (miles: number) => {
    const far = distanceIn(country, miles).replace(/[.]0$/, '')
    return unitOf(country) === 'mile' ? t`within ${far} miles` : t`within ${far} km`
  }
  const [wanted, setWanted] = useState(search)
  const set = (patch: Partial<FacilitySearch>) => setWanted({ ...wanted, ...patch })
  const codes = listOf(wanted.codes)
  const count = codes.length + listOf(wanted.payers).length + listOf(wanted.languages).length
  return (
    <Form
      onSubmit={() =>
        onSearch(Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== '' && value !== undefined)))
      }
    >
      <div className="two-fields">
        <TextField
          label={t`ZIP code to search around`}
          hint={t`Of your loved one’s home, for example.`}
          inputMode="numeric"
          autoComplete="postal-code"
          maxLength={5}
          value={wanted.zip ?? ''}
          onChange={(zip) => setWanted(({ nearId: _, ...rest }) => ({ ...rest, zip }))}
          problem={fieldProblem(error, 'zip', 'query')}
        />
        <Select
          label={t`How far`}
          value={String(wanted.miles ?? DEFAULT_MILES)}
          options={MILES.map((miles) => ({ value: String(miles), label: within(miles) }))}
          onChange={(miles) => set({ miles: Number(miles) })}
        />
      </div>
      <div className="two-fields">
        <TextField
          label={t`Part of the name or city, or a state`}
          value={wanted.text ?? ''}
          onChange={(text) => set({ text })}
        />
        <Select
          label={t`Order`}
          value={wanted.sort ?? 'distance'}
          options={[
            { value: 'distance', label: t`Nearest first` },
            { value: 'name', label: t`By name` },
          ]}
          onChange={(sort) => set({ sort })}
        />
      </div>
      <Disclosure summary={count > 0 ? <Trans>What it must offer ({count})</Trans> : <Trans>What it must offer</Trans>}>
        <CodeChoices
          legend={t`Care, all of these`}
          categories={OFTEN}
          values={codes}
          onChange={(values) => set({ codes: values.join(',') })}
        />
        <CodeChoices
          legend={t`Paid by any of these`}
          categories={['PAY']}
          values={listOf(wanted.payers)}
          onChange={(values) => set({ payers: values.join(',') })}
        />
        <CodeChoices
          legend={t`In any of these languages, besides English`}
          categories={['LANG']}
          extra={languages}
          values={listOf(wanted.languages)}
          onChange={(values) => set({ languages: values.join(',') })}
        />
        <Select
          label={t`Level of care`}
          hint={t`Public files name no levels. A place whose level is not known comes after those that match.`}
          value={wanted.level ?? ''}
          options={[
            { value: '', label: t`Any` },
            ...EDITION_LEVELS.map((level) => ({
              value: level as string,
              label: `${levelLabel(level)} (${level.startsWith('3:') ? t`third edition` : t`fourth edition`})`,
            })),
          ]}
          onChange={(level) => set({ level })}
        />
      </Disclosure>
      <Disclosure summary={<Trans>More services</Trans>}>
        <CodeChoices
          legend={t`And all of these`}
          categories={MORE}
          values={codes}
          onChange={(values) => set({ codes: values.join(',') })}
        />
      </Disclosure>
      <div>
        <Button type="submit">
          <Trans>Search</Trans>
        </Button>
      </div>
    </Form>
  )
}
