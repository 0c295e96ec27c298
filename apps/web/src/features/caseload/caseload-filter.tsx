import { CASE_STAGE_LABELS, CASE_STAGES } from '@holdfast/domain/case-stages/case-stage'
import { RISK_LEVELS } from '@holdfast/domain/risk-assessments/risk'
import { areaLevelEntry } from '@holdfast/domain/risk-assessments/risk-levels'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { CaseloadFilter as Filter } from './caseload.queries.ts'

type Props = { filter: Filter; onChange: (filter: Filter) => void }

/** Which cases are shown: all, one's own or those with an overdue check-in; and by name, stage and danger. */
export function CaseloadFilter({ filter, onChange }: Props) {
  const { t } = useLingui()
  const shows = [
    ['all', t`All`],
    ['mine', t`I look after`],
    ['overdue', t`Check-in overdue`],
  ] as const
  const anything = { value: '' as const, label: t`Any` }
  const narrowed = [filter.stage, filter.risk, filter.text.trim()].filter(Boolean).length
  return (
    <div className="stack">
      <div className="row">
        <div className="seg2" role="group" aria-label={t`Show`}>
          {shows.map(([show, label]) => (
            <button
              key={show}
              type="button"
              aria-pressed={filter.show === show}
              onClick={() => onChange({ ...filter, show })}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <Disclosure summary={narrowed > 0 ? t`Search and filter: ${narrowed} set` : t`Search and filter`}>
        <div className="filters">
          <TextField
            type="search"
            label={t`Name`}
            value={filter.text}
            maxLength={60}
            onChange={(text) => onChange({ ...filter, text })}
          />
          <Select
            label={t`Stage`}
            value={filter.stage}
            options={[
              anything,
              ...CASE_STAGES.map((stage) => ({ value: stage, label: localize(CASE_STAGE_LABELS[stage].label) })),
            ]}
            onChange={(stage) => onChange({ ...filter, stage })}
          />
          <Select
            label={t`Danger`}
            value={filter.risk}
            options={[
              anything,
              ...RISK_LEVELS.toReversed().map((level) => ({
                value: level,
                label: localize(areaLevelEntry(level).label),
              })),
            ]}
            onChange={(risk) => onChange({ ...filter, risk })}
          />
        </div>
      </Disclosure>
    </div>
  )
}
