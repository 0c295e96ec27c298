import type { Consequence } from '@holdfast/contracts/consequences'
import { CONSEQUENCE_CHECKS } from '@holdfast/domain/consequences/consequence'
import { CHECKS } from '@holdfast/domain/consequences/enforceability'
import { Trans, useLingui } from '@lingui/react/macro'
import { say } from '../../app/words.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

type Checks = Consequence['checks']

/** The 16 questions that make a consequence hold (domain.md 5.1); a "no" to a firm one means that it must change. */
export function ConsequenceChecks({
  checks,
  onChange,
  disabled,
}: {
  checks: Checks
  onChange: (checks: Checks) => void
  disabled: boolean
}) {
  const { t } = useLingui()
  const answered = CONSEQUENCE_CHECKS.filter((check) => checks[check] !== undefined).length
  const total = CONSEQUENCE_CHECKS.length
  return (
    <Disclosure
      summary={
        <Trans>
          Will it hold? {answered} of {total} questions answered
        </Trans>
      }
    >
      {CONSEQUENCE_CHECKS.map((check) => (
        <RadioGroup
          key={check}
          inline
          legend={say(CHECKS[check].question)}
          hint={checks[check] === false ? hintFor(CHECKS[check].hard, t) : undefined}
          value={checks[check] === undefined ? null : checks[check] ? 'yes' : 'no'}
          disabled={disabled}
          onChange={(answer) => onChange({ ...checks, [check]: answer === 'yes' })}
          choices={[
            { value: 'yes', label: t`Yes` },
            { value: 'no', label: t`No` },
          ]}
        />
      ))}
    </Disclosure>
  )
}

const hintFor = (hard: boolean, t: ReturnType<typeof useLingui>['t']): string =>
  hard
    ? t`As it is, it cannot be kept safely. Change the words above.`
    : t`Think about it once more. It may still be right.`
