import type { RiskArea } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { type RiskSign, SIGN_ANSWERS, type SignAnswer } from '@holdfast/domain/risk-assessments/risk-signs'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { DangerNow } from './danger-now.tsx'
import type { AreaAnswer } from './risk-form.ts'

type Signs = AreaAnswer['signs']
type Props = { area: RiskArea; signs: Signs; onChange: (signs: Signs) => void }

/** The signs of one area, each answered with yes, no or not sure. Danger now shows at once whom to call. */
export function SignsQuestions({ area, signs, onChange }: Props) {
  const asked = RISK_AREA_CATALOG[area].signs
  const open = asked.filter(({ code }) => signs[code] === undefined)
  return (
    <>
      <div className="qlist">
        {asked.map(({ code, question }) => (
          <Sign
            key={code}
            code={code}
            question={localize(question)}
            answer={signs[code]}
            onChange={(answer) => onChange({ [code]: answer })}
          />
        ))}
      </div>
      {open.length > 0 && open.length < asked.length && (
        <Button look="quiet" onClick={() => onChange(Object.fromEntries(open.map(({ code }) => [code, 'no'])))}>
          <Trans>No to all the others</Trans>
        </Button>
      )}
      {open.length === asked.length && (
        <Button look="quiet" onClick={() => onChange(Object.fromEntries(open.map(({ code }) => [code, 'no'])))}>
          <Trans>No to all of them</Trans>
        </Button>
      )}
    </>
  )
}

type SignProps = {
  code: RiskSign
  question: string
  answer: SignAnswer | undefined
  onChange: (answer: SignAnswer) => void
}

function Sign({ code, question, answer, onChange }: SignProps) {
  const { t } = useLingui()
  const words: Readonly<Record<SignAnswer, string>> = { yes: t`Yes`, no: t`No`, not_sure: t`Not sure` }
  return (
    <fieldset className="q">
      <legend>{question}</legend>
      <div className="seg">
        {SIGN_ANSWERS.map((one) => (
          <label className="choice" key={one}>
            <input type="radio" name={code} checked={answer === one} onChange={() => onChange(one)} />
            <Icon name="check" />
            {words[one]}
          </label>
        ))}
      </div>
      {code === 'danger_now' && answer === 'yes' && <DangerNow />}
      {code === 'plan_or_means' && (answer === 'yes' || answer === 'not_sure') && (
        <div className="note coach">
          <Icon name="life-buoy" />
          <p>
            <Trans>
              Ask them directly. Asking does not put the idea there, and the crisis line helps you with the words.
            </Trans>
          </p>
        </div>
      )}
    </fieldset>
  )
}
