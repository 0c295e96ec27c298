import type { ServiceCategory } from '@holdfast/domain/facilities/service-code'
import { codesIn } from '@holdfast/domain/facilities/service-codes'
import type { ReactNode } from 'react'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import type { OwnNames } from './offers.tsx'

type Props = {
  legend: ReactNode
  hint?: ReactNode
  categories: readonly ServiceCategory[]
  /** Codes that only the organization's own files explain. */
  extra?: OwnNames
  values: readonly string[]
  onChange: (values: string[]) => void
  disabled?: boolean
}

/** Codes of some groups, to tick. */
export function CodeChoices({ categories, extra, ...rest }: Props) {
  const own = [...(extra ?? [])].map(([value, label]) => ({ value, label }))
  const known = codesIn(...categories).map(({ code, name }) => ({ value: code, label: localize(name) }))
  return <CheckboxGroup {...rest} choices={[...known, ...own]} />
}
