import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { stepsFor } from '@holdfast/domain/risk-assessments/area-steps'
import { RISK_STEPS } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { signsPage } from './risk-form.ts'
import { LevelMark } from './risk-mark.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Props = { areas: RiskAssessment['areas']; planKey: PlanKey; mayChange: boolean }

/** The areas that ask for steps, as their answers stand. */
export const areasAsking = (areas: RiskAssessment['areas']) =>
  RISK_STEPS.flatMap((area) => {
    const answer = areas[area]
    const steps = answer ? stepsFor(area, answer.level) : []
    return answer && steps.length > 0 ? [{ area, answer, steps }] : []
  })

/** The steps that lower the danger, area by area, each with the way to answer it anew. */
export function AreaStepsList({ areas, planKey, mayChange }: Props) {
  const { t } = useLingui()
  const asking = areasAsking(areas)
  if (asking.length === 0) return null
  return (
    <section className="card">
      <h2>
        <Trans>What each area asks for</Trans>
      </h2>
      <SummaryList>
        {asking.map(({ area, answer, steps }) => {
          const name = localize(RISK_AREA_CATALOG[area].label)
          return (
            <SummaryLine
              key={area}
              label={
                <>
                  <b className="strong">{name}</b> <LevelMark level={answer.level} />
                </>
              }
              change={
                mayChange && (
                  <Link
                    to="/o/$organizationId/p/$planId/risk/questions"
                    params={planKey}
                    search={{ at: signsPage(area) } as never}
                    aria-label={t`Change: ${name}`}
                  >
                    <Trans>Change</Trans>
                  </Link>
                )
              }
            >
              <ul>
                {steps.map((step) => (
                  <li key={step.en}>{localize(step)}</li>
                ))}
              </ul>
              {[answer.lowerWhy, answer.observed, answer.history, answer.thinking].filter(Boolean).map((words) => (
                <p key={words} className="small soft">
                  {words}
                </p>
              ))}
            </SummaryLine>
          )
        })}
      </SummaryList>
    </section>
  )
}
