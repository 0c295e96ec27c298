import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import {
  EMERGENCY_SIGN_LABELS,
  IMPAIRMENT_SIGN_LABELS,
  SIGNS_NOTE,
  WITHDRAWAL_FLAG_LABELS,
} from '@holdfast/domain/sobriety/sign-labels'
import {
  EMERGENCY_SIGNS,
  type EmergencySign,
  IMPAIRMENT_SIGNS,
  type ImpairmentSign,
  signsFor,
  WITHDRAWAL_FLAGS,
  type WithdrawalFlag,
} from '@holdfast/domain/sobriety/signs'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { CheckboxGroup, RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'

type Answer = 'yes' | 'no' | null

/** What an observer has ticked and answered so far. */
export type Seen = {
  emergencySigns: EmergencySign[]
  withdrawalFlags: WithdrawalFlag[]
  impairmentSigns: ImpairmentSign[]
  answersCoherent: Answer
  consentsToTalk: Answer
  waitedMinutes: number
}

const WAITED = [0, 30, 45, 60, 90, 120, 180, 240]

/** Danger first, then what can be seen, then two questions (docs/practice.md 7.2, in its order). */
export function SeenForm({
  seen,
  substances,
  onChange,
}: {
  seen: Seen
  substances: readonly Substance[]
  onChange: (patch: Partial<Seen>) => void
}) {
  const { t } = useLingui()
  const likely = signsFor(substances)
  const others = IMPAIRMENT_SIGNS.filter((sign) => !likely.includes(sign))
  const signs = (choices: readonly ImpairmentSign[]) =>
    choices.map((sign) => ({ value: sign, label: localize(IMPAIRMENT_SIGN_LABELS[sign]) }))
  const setSigns = (impairmentSigns: ImpairmentSign[]) => onChange({ impairmentSigns })
  const yesNo = [
    { value: 'yes' as const, label: t`Yes` },
    { value: 'no' as const, label: t`No` },
  ]
  return (
    <>
      <Disclosure open summary={<Trans>1. Is there any danger? ({seen.emergencySigns.length})</Trans>}>
        <CheckboxGroup
          legend={t`Any one of these: call emergency services now`}
          values={seen.emergencySigns}
          onChange={(emergencySigns) => onChange({ emergencySigns })}
          choices={EMERGENCY_SIGNS.map((sign) => ({ value: sign, label: localize(EMERGENCY_SIGN_LABELS[sign]) }))}
        />
      </Disclosure>
      <Disclosure summary={<Trans>2. Signs of withdrawal? ({seen.withdrawalFlags.length})</Trans>}>
        <CheckboxGroup
          legend={t`Any one of these: medical care today`}
          values={seen.withdrawalFlags}
          onChange={(withdrawalFlags) => onChange({ withdrawalFlags })}
          choices={WITHDRAWAL_FLAGS.map((flag) => ({ value: flag, label: localize(WITHDRAWAL_FLAG_LABELS[flag]) }))}
        />
      </Disclosure>
      <Disclosure summary={<Trans>3. What do you see and hear? ({seen.impairmentSigns.length})</Trans>}>
        <CheckboxGroup
          legend={t`What fits what they use`}
          hint={localize(SIGNS_NOTE)}
          values={seen.impairmentSigns}
          onChange={setSigns}
          choices={signs(likely)}
        />
        {others.length > 0 && (
          <Disclosure summary={<Trans>Other signs</Trans>}>
            <CheckboxGroup
              legend={t`Other signs`}
              values={seen.impairmentSigns}
              onChange={setSigns}
              choices={signs(others)}
            />
          </Disclosure>
        )}
      </Disclosure>
      <RadioGroup
        inline
        legend={t`4. Do they answer clearly?`}
        value={seen.answersCoherent}
        onChange={(answersCoherent) => onChange({ answersCoherent })}
        choices={yesNo}
      />
      <RadioGroup
        inline
        legend={t`5. Are they willing to sit down and listen for half an hour?`}
        value={seen.consentsToTalk}
        onChange={(consentsToTalk) => onChange({ consentsToTalk })}
        choices={yesNo}
      />
      <Select
        label={t`How long have you waited today?`}
        value={String(seen.waitedMinutes)}
        onChange={(waited) => onChange({ waitedMinutes: Number(waited) })}
        options={WAITED.map((minutes) => ({
          value: String(minutes),
          label: minutes === 0 ? t`Not at all` : t`${minutes} minutes`,
        }))}
      />
    </>
  )
}
