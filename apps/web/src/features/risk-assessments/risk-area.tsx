import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { stepsFor } from '@holdfast/domain/risk-assessments/area-steps'
import { promptFor, RISK_INPUT_LABELS } from '@holdfast/domain/risk-assessments/danger-prompts'
import { AREA_LEVELS, RISK_INPUTS, RISK_LEVELS, type RiskArea as Area } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { areaLevelEntry } from '@holdfast/domain/risk-assessments/risk-levels'
import { Trans, useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'

/** The areas that were judged so far; one that nobody judged is left out. */
export type Areas = RiskAssessment['areas']
type Answer = NonNullable<Areas[Area]>
type Props = { area: Area; answer: Areas[Area]; onChange: (answer: Answer) => void }

const CHOICES = [...RISK_LEVELS, ...AREA_LEVELS.filter((level) => level === 'unknown')]
const blank = { signs: {}, lowerWhy: '', observed: '', history: '', thinking: '' }

/** One area: the questions as prompts, then how serious it is, then what is known about it, and what it asks for. */
export function RiskAreaQuestions({ area, answer, onChange }: Props) {
  const { t } = useLingui()
  const { label, signs } = RISK_AREA_CATALOG[area]
  const name = localize(label)
  const steps = answer ? stepsFor(area, answer.level) : []
  return (
    <div className="stack">
      <ul>
        {signs.map(({ code, question }) => (
          <li key={code}>{localize(question)}</li>
        ))}
      </ul>
      <RadioGroup
        legend={t`${name}: how serious is it?`}
        value={answer?.level ?? null}
        onChange={(level) => onChange({ ...(answer ?? blank), level })}
        choices={CHOICES.map((level) => ({
          value: level,
          label: localize(areaLevelEntry(level).label),
          hint: localize(areaLevelEntry(level).meaning),
        }))}
      />
      {answer &&
        RISK_INPUTS.map((input) => {
          const prompt = promptFor(area, input)
          return (
            <TextArea
              key={input}
              label={localize(RISK_INPUT_LABELS[input])}
              hint={prompt && localize(prompt)}
              value={answer[input]}
              maxLength={1000}
              onChange={(words) => onChange({ ...answer, [input]: words })}
            />
          )
        })}
      {steps.length > 0 && (
        <Notice tone="caution">
          <h3>
            <Trans>What this asks for</Trans>
          </h3>
          <ul>
            {steps.map((step) => (
              <li key={step.en}>{localize(step)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}

/** The same, folded, where one step asks about several areas. */
export function FoldedRiskArea({ area, answer, onChange }: Props) {
  return (
    <Disclosure
      summary={
        <>
          {localize(RISK_AREA_CATALOG[area].label)}{' '}
          <span className={`tag ${answer ? 'done' : ''}`}>
            {answer ? localize(areaLevelEntry(answer.level).label) : <Trans>not answered</Trans>}
          </span>
        </>
      }
    >
      <RiskAreaQuestions area={area} answer={answer} onChange={onChange} />
    </Disclosure>
  )
}
