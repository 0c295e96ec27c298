import { type RiskAssessment, riskRoutes } from '@holdfast/contracts/risk-assessments'
import { DANGERS, RISK_AREAS, type RiskArea } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { DAY } from '@holdfast/domain/shared/time'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { StepHeading } from '../../ui/step-heading.tsx'
import { CheckAndRecord } from './check-and-record.tsx'
import { CrisisFields } from './crisis-fields.tsx'
import { type Areas, FoldedRiskArea, RiskAreaQuestions } from './risk-area.tsx'
import { AREA_GROUPS, beginRiskForm, type RiskForm, stepOf } from './risk-form.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Step = { name: string; page: ReactNode }
type Props = {
  planKey: PlanKey
  /** The assessment before, to begin from. */
  before: RiskAssessment | null
}

/** One small step after another: what is going on, the three dangers, everything else, then check and record. */
export function AssessRisk({ planKey, before }: Props) {
  const { t } = useLingui()
  const [beginning] = useState(() => beginRiskForm(before))
  const [form, setForm, clearForm] = usePersistedState(`risk-${planKey.planId}`, beginning)
  const [at, setAt] = useState(0)
  const change = (patch: Partial<RiskForm>) => setForm({ ...form, ...patch })
  const assess = usePlanMutation(
    riskRoutes.assess,
    planKey,
    () => {
      const { reassessInDays, ...body } = form
      const reassessBy = reassessInDays === null ? null : new Date(Date.now() + reassessInDays * DAY).toISOString()
      return { body: { ...body, reassessBy } }
    },
    () => clearForm(),
  )
  const area = (Shown: typeof FoldedRiskArea) => (one: RiskArea) => (
    <Shown
      key={one}
      area={one}
      answer={form.areas[one]}
      onChange={(answer) => change({ areas: { ...form.areas, [one]: answer } as Areas })}
    />
  )
  const group = (name: string, areas: readonly RiskArea[]): Step => ({ name, page: areas.map(area(FoldedRiskArea)) })
  const steps: Step[] = [
    { name: t`What is going on`, page: <CrisisFields form={form} onChange={change} /> },
    ...DANGERS.map((danger) => ({
      name: localize(RISK_AREA_CATALOG[danger].label),
      page: area(RiskAreaQuestions)(danger),
    })),
    group(t`Weapons and violence`, AREA_GROUPS.violence),
    group(t`Body and substances`, AREA_GROUPS.body),
    group(t`Home and law`, AREA_GROUPS.home),
    group(t`People and place`, AREA_GROUPS.around),
    {
      name: t`Check and record`,
      page: <CheckAndRecord form={form} onChange={change} onOpen={(one) => setAt(stepOf(one))} assess={assess} />,
    },
  ]
  const last = steps.length - 1
  const answered = Object.keys(form.areas).length
  return (
    <Form
      onSubmit={() => {
        if (at < last) setAt(at + 1)
        else assess.mutate()
      }}
    >
      <StepHeading
        at={at}
        lead={
          <Trans>
            Step {at + 1} of {steps.length}. Answer what you know; the rest can stay open.
          </Trans>
        }
      >
        {steps[at]?.name}
      </StepHeading>
      {steps[at]?.page}
      <div className="row">
        {at < last && (
          <Button type="submit">
            <Trans>Continue</Trans>
          </Button>
        )}
        {at > 0 && (
          <Button look="quiet" onClick={() => setAt(at - 1)}>
            <Trans>Back</Trans>
          </Button>
        )}
      </div>
      <Disclosure
        summary={
          <Trans>
            All steps: {answered} of {RISK_AREAS.length} areas answered
          </Trans>
        }
      >
        <ul className="plain-list">
          {steps.map(({ name }, step) => (
            <li key={name}>
              <Button look="text" aria-current={step === at ? 'step' : undefined} onClick={() => setAt(step)}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Form>
  )
}
