import { stepsFor } from '@holdfast/domain/risk-assessments/area-steps'
import { promptFor, RISK_INPUT_LABELS } from '@holdfast/domain/risk-assessments/danger-prompts'
import { isLowered, proposedLevel } from '@holdfast/domain/risk-assessments/proposed-level'
import { AREA_LEVELS, RISK_INPUTS, RISK_LEVELS, type RiskArea } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { areaLevelEntry } from '@holdfast/domain/risk-assessments/risk-levels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import type { AreaAnswer } from './risk-form.ts'
import { LevelMark } from './risk-mark.tsx'

const CHOICES = [...RISK_LEVELS, ...AREA_LEVELS.filter((level) => level === 'unknown')]
type Props = {
  area: RiskArea
  answer: AreaAnswer
  problem?: string | undefined
  onChange: (answer: AreaAnswer) => void
}

/** What the answers of an area come to, another level where somebody knows more, and what is known in words (S4.8). */
export function AreaWords({ area, answer, problem, onChange }: Props) {
  const { t } = useLingui()
  const steps = stepsFor(area, answer.level)
  return (
    <>
      <LevelOfArea area={area} answer={answer} onChange={onChange} />
      {isLowered(area, answer.level, answer.signs) && (
        <TextArea
          fieldName={`lowerWhy-${area}`}
          label={t`Why is it lower than the answers say?`}
          value={answer.lowerWhy}
          maxLength={600}
          problem={answer.lowerWhy === '' ? problem : undefined}
          onChange={(lowerWhy) => onChange({ ...answer, lowerWhy })}
        />
      )}
      {steps.length > 0 && (
        <Notice tone="caution">
          <h2>
            <Trans>What this asks for</Trans>
          </h2>
          <ul>
            {steps.map((step) => (
              <li key={step.en}>{localize(step)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {RISK_INPUTS.map((input) => {
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
    </>
  )
}

function LevelOfArea({ area, answer, onChange }: Omit<Props, 'problem'>) {
  const { t } = useLingui()
  const [isChoosing, setChoosing] = useState(false)
  const yes = RISK_AREA_CATALOG[area].signs.filter(({ code }) => answer.signs[code] === 'yes')
  const isProposed = proposedLevel(area, answer.signs) === answer.level
  if (isChoosing)
    return (
      <RadioGroup
        legend={t`How serious is it?`}
        value={answer.level}
        onChange={(level) => onChange({ ...answer, level })}
        choices={CHOICES.map((level) => ({
          value: level,
          label: localize(areaLevelEntry(level).label),
          hint: localize(areaLevelEntry(level).meaning),
        }))}
      />
    )
  return (
    <section className="card">
      <p className="row between">
        <LevelMark level={answer.level} />
        <span className="small soft">{isProposed && <Trans>from your answers</Trans>}</span>
      </p>
      <p>{localize(areaLevelEntry(answer.level).meaning)}</p>
      {yes.length > 0 && (
        <ul>
          {yes.map(({ code, question }) => (
            <li key={code}>{localize(question)}</li>
          ))}
        </ul>
      )}
      <Button look="quiet" small onClick={() => setChoosing(true)}>
        <Trans>Choose another level</Trans>
      </Button>
    </section>
  )
}
