import type { Workspace } from '@holdfast/contracts/workspace'
import { useLingui } from '@lingui/react/macro'
import { othersWhoLook } from './offline-day.ts'
import { Select } from '../ui/select.tsx'

type Props = {
  plan: Workspace
  label: string
  hint?: string
  problem?: string | undefined
  /** The id of a participant; empty while nobody is chosen. */
  value: string
  onChange: (participantId: string) => void
}

/** One of the adults besides the reader who may do the sobriety check or be the second adult. */
export function OtherAdultSelect({ plan, ...field }: Props) {
  const { t } = useLingui()
  const people = othersWhoLook(plan).map(({ id, name }) => ({ value: id, label: name }))
  return <Select {...field} options={[{ value: '', label: t`Choose` }, ...people]} />
}
