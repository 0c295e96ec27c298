import { CORE_AREAS, overallLevel, RISK_STEPS, type RiskArea } from '@holdfast/domain/risk-assessments/risk'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { REASSESS_WITHIN_DAYS } from '@holdfast/domain/risk-assessments/reassessment'
import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { levelsOf, type RiskForm } from './risk-form.ts'
import { LevelMark, RiskMark } from './risk-mark.tsx'

type Props = {
  form: RiskForm
  onOpen: (area: RiskArea) => void
  onChange: (patch: Partial<RiskForm>) => void
  error: unknown
}

const nameOf = (area: RiskArea) => localize(RISK_AREA_CATALOG[area].label)

/** What was answered, what was not asked, and when to ask again, before it is recorded. */
export function CheckAndRecord({ form, onOpen, onChange, error }: Props) {
  const { t } = useLingui()
  const levels = levelsOf(form.areas)
  const level = overallLevel(levels)
  const unanswered = CORE_AREAS.filter((area) => levels[area] === undefined)
  const told = RISK_STEPS.filter((area) => levels[area] !== undefined && levels[area] !== 'none')
  const clear = RISK_STEPS.filter((area) => levels[area] === 'none')
  const within = REASSESS_WITHIN_DAYS[level]
  const days = form.reassessInDays !== null && form.reassessInDays < within ? form.reassessInDays : null
  return (
    <>
      <p role="status">
        <RiskMark risk={{ areas: form.areas, level, unanswered }} />
      </p>
      {unanswered.length > 0 && (
        <Notice tone="caution">
          <p>
            <Trans>
              These are not asked yet. Before they are, the danger as a whole is not judged, and no meeting begins.
            </Trans>
          </p>
          <AreaButtons areas={unanswered} onOpen={onOpen} />
        </Notice>
      )}
      <dl className="summary card">
        {told.map((area) => (
          <Row key={area} name={nameOf(area)} onChange={() => onOpen(area)}>
            <LevelMark level={levels[area] ?? 'unknown'} />
          </Row>
        ))}
        {clear[0] && (
          <Row name={t`None known`} onChange={() => clear[0] && onOpen(clear[0])}>
            {clear.map(nameOf).join(' · ')}
          </Row>
        )}
      </dl>
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
      <ProblemNotice error={error} />
    </>
  )
}

function Row({ name, onChange, children }: { name: string; onChange: () => void; children: ReactNode }) {
  const { t } = useLingui()
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className="change">
        <Button look="text" small onClick={onChange} aria-label={t`Change: ${name}`}>
          <Trans>Change</Trans>
        </Button>
      </dd>
    </div>
  )
}

function AreaButtons({ areas, onOpen }: { areas: readonly RiskArea[]; onOpen: (area: RiskArea) => void }) {
  return (
    <ul className="plain-list">
      {areas.map((area) => (
        <li key={area}>
          <Button look="text" onClick={() => onOpen(area)}>
            {nameOf(area)}
          </Button>
        </li>
      ))}
    </ul>
  )
}
