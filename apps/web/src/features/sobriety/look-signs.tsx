import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { SIGN_GROUPS, type SignGroup, signsOf } from '@holdfast/domain/sobriety/sign-groups'
import {
  EMERGENCY_SIGN_LABELS,
  IMPAIRMENT_SIGN_LABELS,
  SIGNS_NOTE,
  WITHDRAWAL_FLAG_LABELS,
} from '@holdfast/domain/sobriety/sign-labels'
import { EMERGENCY_SIGNS, type ImpairmentSign, WITHDRAWAL_FLAGS } from '@holdfast/domain/sobriety/signs'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { CallEmergency } from '../crisis-contacts/call-row.tsx'
import type { LookPage, Seen } from './seen.ts'

type Props = {
  page: Exclude<LookPage, 'decide'>
  seen: Seen
  substances: readonly Substance[]
  onChange: (patch: Partial<Seen>) => void
}

const groupOf = (page: LookPage): SignGroup | undefined => SIGN_GROUPS.find((group) => group === page)

/** How many signs of a page are ticked. */
export function ticked(page: LookPage, seen: Seen): number {
  const group = groupOf(page)
  if (page === 'danger') return seen.emergencySigns.length
  if (page === 'withdrawal') return seen.withdrawalFlags.length
  if (!group) return 0
  const { likely, others } = signsOf(group, [])
  return [...likely, ...others].filter((sign) => seen.impairmentSigns.includes(sign)).length
}

/** The signs of one page, to be ticked; what fits what they use comes first. */
export function LookSigns({ page, seen, substances, onChange }: Props) {
  const { t } = useLingui()
  const group = groupOf(page)
  if (page === 'danger')
    return (
      <>
        {seen.emergencySigns.length > 0 && <CallEmergency say={t`Now. The questions can wait.`} />}
        <CheckboxGroup
          legend={t`Any one of these: call emergency services now`}
          values={seen.emergencySigns}
          onChange={(emergencySigns) => onChange({ emergencySigns })}
          choices={EMERGENCY_SIGNS.map((sign) => ({ value: sign, label: localize(EMERGENCY_SIGN_LABELS[sign]) }))}
        />
      </>
    )
  if (page === 'withdrawal')
    return (
      <CheckboxGroup
        legend={t`Any one of these: medical care today`}
        values={seen.withdrawalFlags}
        onChange={(withdrawalFlags) => onChange({ withdrawalFlags })}
        choices={WITHDRAWAL_FLAGS.map((flag) => ({ value: flag, label: localize(WITHDRAWAL_FLAG_LABELS[flag]) }))}
      />
    )
  if (!group) return null
  const { likely, others } = signsOf(group, substances)
  const choices = (signs: readonly ImpairmentSign[]) =>
    signs.map((sign) => ({ value: sign, label: localize(IMPAIRMENT_SIGN_LABELS[sign]) }))
  const set = (impairmentSigns: ImpairmentSign[]) => onChange({ impairmentSigns })
  return (
    <>
      {likely.length > 0 && (
        <CheckboxGroup
          legend={t`Tick what you see or hear`}
          hint={localize(SIGNS_NOTE)}
          values={seen.impairmentSigns}
          onChange={set}
          choices={choices(likely)}
        />
      )}
      {others.length > 0 && (
        <Disclosure open={likely.length === 0} summary={t`Other signs`}>
          <CheckboxGroup
            legend={t`Other signs`}
            values={seen.impairmentSigns}
            onChange={set}
            choices={choices(others)}
          />
        </Disclosure>
      )}
    </>
  )
}
