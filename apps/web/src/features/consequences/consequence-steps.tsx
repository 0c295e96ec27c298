import { CONSEQUENCE_CHECKS } from '@holdfast/domain/consequences/consequence'
import { CHECKS, SURE_ENOUGH } from '@holdfast/domain/consequences/enforceability'
import { CHECK_HINTS, ENFORCEABILITY_STEPS } from '@holdfast/domain/consequences/enforceability-steps'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { NumberScale, RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { ConsequenceFields } from './consequence-form.tsx'

type Props = {
  value: Pick<ConsequenceFields, 'checks' | 'confidence'>
  onChange: (patch: Partial<ConsequenceFields>) => void
  disabled: boolean
}

/** Will it hold? Five short steps, one at a time; a "no" to a firm question means that the words must change (F26). */
export function ConsequenceSteps({ value: { checks, confidence }, onChange, disabled }: Props) {
  const { t } = useLingui()
  const [at, setAt] = useState(0)
  const step = ENFORCEABILITY_STEPS[at]
  const answered = CONSEQUENCE_CHECKS.filter((check) => checks[check] !== undefined).length
  const total = CONSEQUENCE_CHECKS.length
  const steps = ENFORCEABILITY_STEPS.length
  if (!step) return null
  return (
    <Disclosure
      summary={
        <Trans>
          Will it hold? {answered} of {total} questions answered
        </Trans>
      }
    >
      <div role="group" aria-label={localize(step.title)} className="stack">
        <h2 className="h3">
          {localize(step.title)}{' '}
          <span className="muted">
            <Trans>
              Step {at + 1} of {steps}
            </Trans>
          </span>
        </h2>
        <p>{localize(step.help)}</p>
        {step.checks.map((check) => (
          <RadioGroup
            key={check}
            inline
            legend={localize(CHECKS[check].question)}
            hint={checks[check] === false ? hintFor(CHECKS[check].hard, t) : hintOf(check)}
            value={checks[check] === undefined ? null : checks[check] ? 'yes' : 'no'}
            disabled={disabled}
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
            disabled={disabled}
            onChange={(sure) => onChange({ confidence: sure })}
          />
        )}
        <div className="row">
          {at > 0 && (
            <Button look="text" onClick={() => setAt(at - 1)}>
              <Trans>Back</Trans>
            </Button>
          )}
          {at < steps - 1 && (
            <Button look="quiet" onClick={() => setAt(at + 1)}>
              <Trans>Next questions</Trans>
            </Button>
          )}
        </div>
      </div>
    </Disclosure>
  )
}

const hintOf = (check: (typeof CONSEQUENCE_CHECKS)[number]): string | undefined => {
  const hint = CHECK_HINTS[check]
  return hint && localize(hint)
}

const hintFor = (hard: boolean, t: ReturnType<typeof useLingui>['t']): string =>
  hard
    ? t`As it is, it cannot be kept safely. Change the words above.`
    : t`Think about it once more. It may still be right.`
