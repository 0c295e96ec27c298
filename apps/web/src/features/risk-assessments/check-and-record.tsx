import {
  CORE_AREAS,
  isAtLeast,
  overallLevel,
  RISK_STEPS,
  type AreaLevel,
  type RiskArea,
} from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { areaLevelEntry, RISK_LEVEL_CATALOG } from '@holdfast/domain/risk-assessments/risk-levels'
import { REASSESS_WITHIN_DAYS } from '@holdfast/domain/risk-assessments/reassessment'
import { Trans, useLingui } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TaskList } from '../../ui/task-list.tsx'
import { MitigationFields } from './mitigation-fields.tsx'
import type { RiskForm } from './risk-form.ts'

type Props = {
  form: RiskForm
  /** Leads to the step that asks about an area. */
  onOpen: (area: RiskArea) => void
  onChange: (patch: Partial<RiskForm>) => void
  assess: { error: unknown; isPending: boolean }
}

/** What was answered, what lowers the danger, and when to ask again; then it is recorded. */
export function CheckAndRecord({ form, onOpen, onChange, assess }: Props) {
  const { t } = useLingui()
  const judged = RISK_STEPS.flatMap((area) => {
    const level = form.areas[area]?.level
    return level ? [{ area, level }] : []
  })
  const level = overallLevel(Object.fromEntries(judged.map((one) => [one.area, one.level])))
  const open = CORE_AREAS.filter((area) => form.areas[area] === undefined)
  const within = REASSESS_WITHIN_DAYS[level]
  const days = form.reassessInDays !== null && form.reassessInDays < within ? form.reassessInDays : null
  return (
    <div className="stack">
      <OpenAreas areas={open} onOpen={onOpen} />
      {(open.length === 0 || isAtLeast(level, 'moderate')) && (
        <p role="status">
          {open.length === 0 ? (
            <Trans>Together: {localize(RISK_LEVEL_CATALOG[level].label)}</Trans>
          ) : (
            <Trans>Known so far: {localize(RISK_LEVEL_CATALOG[level].label)}</Trans>
          )}
        </p>
      )}
      <TaskList
        tasks={judged.map((one) => ({
          key: one.area,
          name: localize(RISK_AREA_CATALOG[one.area].label),
          status: localize(areaLevelEntry(one.level).label),
          tone: toneOf(one.level),
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

const toneOf = (level: AreaLevel) =>
  isAtLeast(level, 'high') ? 'urgent' : isAtLeast(level, 'moderate') || level === 'unknown' ? 'missing' : 'done'

/** What has no answer yet. Danger that is known can be recorded at once; nothing else is said before these are answered. */
function OpenAreas({ areas, onOpen }: { areas: readonly RiskArea[]; onOpen: (area: RiskArea) => void }) {
  if (areas.length === 0) return null
  return (
    <Notice tone="caution">
      <p>
        <Trans>
          These have no answer yet. Answer them, or mark what nobody knows. Before that the risk is not judged, and no
          meeting begins.
        </Trans>
      </p>
      <ul className="plain-list">
        {areas.map((area) => (
          <li key={area}>
            <Button look="text" onClick={() => onOpen(area)}>
              {localize(RISK_AREA_CATALOG[area].label)}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
