import { type RiskAssessment, riskRoutes } from '@holdfast/contracts/risk-assessments'
import { overallLevel, RISK_AREAS, RISK_LEVELS, type RiskArea, type RiskLevel } from '@holdfast/domain/risk/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk/risk-areas'
import { RISK_LEVEL_CATALOG } from '@holdfast/domain/risk/risk-levels'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { say } from '../../app/words.ts'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextArea } from '../../ui/text-area.tsx'

type Areas = RiskAssessment['areas']

type Props = {
  planKey: { organizationId: string; planId: string }
  /** The answers of the assessment before, to begin from. */
  before: Areas
  mitigation: string
}

/** Goes through each area; the highest level sets what the plan may do. Each assessment is kept, none is changed. */
export function AssessRisk({ planKey, before, mitigation: mitigationBefore }: Props) {
  const { t } = useLingui()
  const [areas, setAreas] = useState<Areas>(before)
  const [mitigation, setMitigation] = useState(mitigationBefore)
  const assess = useMutation({
    mutationFn: () => request(riskRoutes.assess, { params: planKey, body: { areas, mitigation } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['plans'] }),
  })
  const answered = Object.keys(areas).length
  const level = overallLevel(
    Object.fromEntries(Object.entries(areas).map(([area, answer]) => [area, answer?.level ?? 'none'])),
  )
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        assess.mutate()
      }}
    >
      {RISK_AREAS.map((area) => (
        <Area
          key={area}
          area={area}
          answer={areas[area]}
          onChange={(answer) => setAreas({ ...areas, [area]: answer })}
        />
      ))}
      <TextArea
        label={t`What lowers the danger, and who looks after it?`}
        value={mitigation}
        onChange={setMitigation}
      />
      <p role="status">
        <Trans>
          {answered} of {RISK_AREAS.length} areas answered.
        </Trans>{' '}
        {answered > 0 && <Trans>Together: {say(RISK_LEVEL_CATALOG[level].label)}</Trans>}
      </p>
      <ProblemNotice error={assess.error} />
      <Button
        type="submit"
        busy={assess.isPending}
        whyNot={answered === 0 && <Trans>Answer at least one area first.</Trans>}
      >
        <Trans>Record this assessment</Trans>
      </Button>
    </form>
  )
}

function Area({
  area,
  answer,
  onChange,
}: {
  area: RiskArea
  answer: Areas[RiskArea]
  onChange: (answer: { level: RiskLevel; note: string }) => void
}) {
  const { t } = useLingui()
  const { label, questions } = RISK_AREA_CATALOG[area]
  return (
    <Disclosure
      summary={
        <>
          {say(label)}{' '}
          <span className={`tag ${answer ? 'done' : ''}`}>
            {answer ? say(RISK_LEVEL_CATALOG[answer.level].label) : <Trans>not answered</Trans>}
          </span>
        </>
      }
    >
      <ul>
        {questions.map((question) => (
          <li key={question.en}>{say(question)}</li>
        ))}
      </ul>
      <RadioGroup
        legend={t`How serious is it?`}
        value={answer?.level ?? null}
        onChange={(level) => onChange({ level, note: answer?.note ?? '' })}
        choices={RISK_LEVELS.map((level) => ({
          value: level,
          label: say(RISK_LEVEL_CATALOG[level].label),
          hint: say(RISK_LEVEL_CATALOG[level].meaning),
        }))}
      />
      {answer && (
        <TextArea
          label={t`What do you know about it?`}
          value={answer.note}
          onChange={(note) => onChange({ level: answer.level, note })}
        />
      )}
    </Disclosure>
  )
}
