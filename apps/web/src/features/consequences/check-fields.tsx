import type { ConsequenceCheck } from '@holdfast/domain/consequences/consequence'
import { CHECKS, SURE_ENOUGH } from '@holdfast/domain/consequences/enforceability'
import { CHECK_HINTS, type EnforceabilityStep } from '@holdfast/domain/consequences/enforceability-steps'
import { useLingui } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { localize } from '../../i18n/localize.ts'
import { NumberScale, RadioGroup } from '../../ui/choices.tsx'
import type { FieldsProps } from './consequence-fields.ts'

type Props = Omit<FieldsProps, 'error'> & { step: EnforceabilityStep }

/** Will it hold? The questions of one step; a "no" to a firm question means that the words must change (F26). */
export function CheckFields({ step, value: { checks, confidence }, onChange }: Props): ReactElement {
  const { t } = useLingui()
  return (
    <>
      {step.checks.map((check) => (
        <RadioGroup
          key={check}
          inline
          legend={localize(CHECKS[check].question)}
          hint={checks[check] === false ? hintFor(CHECKS[check].hard, t) : hintOf(check)}
          value={checks[check] === undefined ? null : checks[check] ? 'yes' : 'no'}
          onChange={(answer) => onChange({ checks: { ...checks, [check]: answer === 'yes' } })}
          choices={[
            { value: 'yes', label: t`Yes` },
            { value: 'no', label: t`No` },
          ]}
        />
      ))}
      {step.asksConfidence && (
        <NumberScale
          legend={t`How sure are you that you will keep it?`}
          hint={
            confidence !== null && confidence < SURE_ENOUGH
              ? t`Make it smaller, until you are at 7 or more. A small limit that is kept helps.`
              : t`0 is not at all, 10 is certain. Below 7, make it smaller.`
          }
          value={confidence}
          onChange={(sure) => onChange({ confidence: sure })}
        />
      )}
    </>
  )
}

const hintOf = (check: ConsequenceCheck): string | undefined => {
  const hint = CHECK_HINTS[check]
  return hint && localize(hint)
}

const hintFor = (hard: boolean, t: ReturnType<typeof useLingui>['t']): string =>
  hard ? t`As it is, it cannot be kept safely. Change the words.` : t`Think about it once more. It may still be right.`
