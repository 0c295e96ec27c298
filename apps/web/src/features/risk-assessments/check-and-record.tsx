import { isAtLeast, overallLevel, RISK_STEPS } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { RISK_LEVEL_CATALOG } from '@holdfast/domain/risk-assessments/risk-levels'
import { REASSESS_WITHIN_DAYS } from '@holdfast/domain/risk-assessments/reassessment'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TaskList } from '../../ui/task-list.tsx'
import { MitigationFields } from './mitigation-fields.tsx'
import type { RiskForm } from './risk-form.ts'

type Props = {
  form: RiskForm
  onChange: (patch: Partial<RiskForm>) => void
  assess: { error: unknown; isPending: boolean }
}

/** What was answered, what lowers the danger, and when to ask again; then it is recorded. */
export function CheckAndRecord({ form, onChange, assess }: Props) {
  const { t } = useLingui()
  const judged = RISK_STEPS.flatMap((area) => {
    const level = form.areas[area]?.level
    return level ? [{ area, level }] : []
  })
  const level = overallLevel(Object.fromEntries(judged.map((one) => [one.area, one.level])))
  const within = REASSESS_WITHIN_DAYS[level]
  const days = form.reassessInDays !== null && form.reassessInDays < within ? form.reassessInDays : null
  return (
    <div className="stack">
      <p role="status">
        <Trans>Together: {localize(RISK_LEVEL_CATALOG[level].label)}</Trans>
      </p>
      <TaskList
        tasks={judged.map((one) => ({
          key: one.area,
          name: localize(RISK_AREA_CATALOG[one.area].label),
          status: localize(RISK_LEVEL_CATALOG[one.level].label),
          tone: isAtLeast(one.level, 'high') ? 'urgent' : isAtLeast(one.level, 'moderate') ? 'missing' : 'done',
        }))}
      />
      {isAtLeast(level, 'moderate') && (
        <MitigationFields
          value={{ mitigations: form.mitigations, mitigation: form.mitigation }}
          onChange={onChange}
          error={assess.error}
        />
      )}
      <Select
        label={t`When do we ask again?`}
        hint={t`Sooner than this is fine, later is not. It is asked again the day before and on the day in any case.`}
        value={String(days ?? within)}
        onChange={(chosen) => onChange({ reassessInDays: Number(chosen) < within ? Number(chosen) : null })}
        options={Array.from({ length: within }, (_, index) => index + 1).map((count) => ({
          value: String(count),
          label: count === 1 ? t`Tomorrow` : t`In ${count} days`,
        }))}
      />
      <ProblemNotice error={assess.error} />
      <Button
        type="submit"
        busy={assess.isPending}
        whyNot={judged.length === 0 && <Trans>Answer at least one area first.</Trans>}
      >
        <Trans>Record this assessment</Trans>
      </Button>
    </div>
  )
}
