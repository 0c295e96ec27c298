import type { ConsequenceCheck } from '@holdfast/domain/consequences/consequence'
import { CHECKS, STOPPING_CHECKS, SURE_ENOUGH } from '@holdfast/domain/consequences/enforceability'
import { CHECK_HINTS, type EnforceabilityStep } from '@holdfast/domain/consequences/enforceability-steps'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { NumberScale, RadioGroup } from '../../ui/choices.tsx'
import type { FieldsProps } from './consequence-fields.ts'

type Props = Omit<FieldsProps, 'error'> & {
  step: EnforceabilityStep
  /** The last open question of the step was answered with a tap. */
  onAnswered: () => void
}

/** Will it hold? The questions of one step; a "no" to a firm question means that the words must change (F26). */
export function CheckFields({ step, value: { checks, confidence }, onChange, onAnswered }: Props): ReactElement {
  const { t } = useLingui()
  const open = step.checks.filter((check) => checks[check] === undefined)
  // what is unsafe, unlawful or not meant is asked by itself
  const others = open.filter((check) => !STOPPING_CHECKS.includes(check))
  const goOnAfter = (answered: readonly ConsequenceCheck[]) => {
    if (!step.asksConfidence && open.every((check) => answered.includes(check))) onAnswered()
  }
  const yesTo = (answered: readonly ConsequenceCheck[]) => {
    onChange({ checks: { ...checks, ...Object.fromEntries(answered.map((check) => [check, true])) } })
    goOnAfter(answered)
  }
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
          onPick={(answer) => answer === 'yes' && goOnAfter([check])}
          choices={[
            { value: 'yes', label: t`Yes` },
            { value: 'no', label: t`No` },
          ]}
        />
      ))}
      {others.length > 1 && (
        <div>
          <Button look="quiet" onClick={() => yesTo(others)}>
            {others.length === step.checks.length ? (
              <Trans>Yes to all of these</Trans>
            ) : (
              <Trans>Yes to the others</Trans>
            )}
          </Button>
        </div>
      )}
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
