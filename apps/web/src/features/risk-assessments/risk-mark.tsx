import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { isAtLeast, type AreaLevel, RISK_AREAS } from '@holdfast/domain/risk-assessments/risk'
import { areaLevelEntry } from '@holdfast/domain/risk-assessments/risk-levels'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { MarkIcon } from '../../ui/icon.tsx'

const LOOKS = {
  unknown: { look: 'none', icon: 'm-none' },
  none: { look: 'low', icon: 'm-low' },
  low: { look: 'low', icon: 'm-low' },
  moderate: { look: 'care', icon: 'm-care' },
  high: { look: 'high', icon: 'm-high' },
  imminent: { look: 'danger', icon: 'm-danger' },
} as const satisfies Record<AreaLevel, { look: string; icon: string }>

/** A level by shape and word. */
export function LevelMark({ level }: { level: AreaLevel }) {
  const { look, icon } = LOOKS[level]
  return (
    <span className={`mark ${look}`}>
      <MarkIcon name={icon} />
      <span>{localize(areaLevelEntry(level).label)}</span>
    </span>
  )
}

type Standing = { level: AreaLevel; asked: number; isComplete: boolean }

/**
 * How dangerous it is as a whole. While a core area is open no level is shown, only how much was asked; known danger is said at
 * once, since it can only grow.
 */
export function RiskStanding({ level, asked, isComplete }: Standing) {
  if (isComplete || isAtLeast(level, 'moderate')) return <LevelMark level={level} />
  return (
    <span className="mark doing">
      <MarkIcon name="m-doing" />
      <span>
        <Trans>
          {asked} of {RISK_AREAS.length} asked
        </Trans>
      </span>
    </span>
  )
}

/** The same of an assessment. */
export const RiskMark = ({ risk }: { risk: Pick<RiskAssessment, 'areas' | 'level' | 'unanswered'> }) => (
  <RiskStanding level={risk.level} asked={Object.keys(risk.areas).length} isComplete={risk.unanswered.length === 0} />
)
