import { HELP_LANGUAGES, type HelpLanguage } from '@holdfast/domain/organizations/settings'
import { Trans, useLingui } from '@lingui/react/macro'
import { currentLocale } from '../../i18n/locale.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'

const TIME_ZONES = Intl.supportedValuesOf('timeZone')

/** Names each language as the reader calls it. */
export function useLanguageName(): (code: HelpLanguage) => string {
  const { t } = useLingui()
  // browsers have no name for a sign language
  return (code) =>
    code === 'ase'
      ? t`American Sign Language`
      : (new Intl.DisplayNames(currentLocale(), { type: 'language' }).of(code) ?? code)
}

/** A time zone as people read it. */
export const zoneName = (timeZone: string): string => timeZone.replaceAll('_', ' ')

/** What a practice says of itself, as its forms hold it. */
export type PracticeFieldsValue = { name: string; region: string; languages: HelpLanguage[]; timeZone: string }

type Props = {
  value: PracticeFieldsValue
  onChange: (patch: Partial<PracticeFieldsValue>) => void
  problemOf: (field: 'name' | 'region') => string | undefined
}

/** What a practice is called, where and in which languages it helps, and its clock. */
export function PracticeFields({ value, onChange, problemOf }: Props) {
  const { t } = useLingui()
  const languageName = useLanguageName()
  const { name, region, languages, timeZone } = value
  const spoken = languages.map(languageName).join(', ')
  return (
    <>
      <TextField
        label={t`Name of the practice`}
        value={name}
        onChange={(given) => onChange({ name: given })}
        problem={problemOf('name')}
      />
      <TextField
        label={t`Where you help families`}
        hint={t`For example Southern Maine, or by video everywhere.`}
        value={region}
        onChange={(given) => onChange({ region: given })}
        problem={problemOf('region')}
      />
      <Disclosure summary={spoken ? <Trans>Languages: {spoken}</Trans> : <Trans>Languages</Trans>}>
        <CheckboxGroup
          legend={<Trans>In which languages do you help?</Trans>}
          values={languages}
          choices={HELP_LANGUAGES.map((code) => ({ value: code, label: languageName(code) }))}
          onChange={(chosen) => onChange({ languages: chosen })}
        />
      </Disclosure>
      <Select
        label={t`Time zone`}
        value={timeZone}
        onChange={(zone) => onChange({ timeZone: zone })}
        options={[...new Set([timeZone, ...TIME_ZONES])].map((zone) => ({ value: zone, label: zoneName(zone) }))}
      />
    </>
  )
}
