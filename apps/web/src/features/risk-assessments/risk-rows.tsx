import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { areaLevelEntry } from '@holdfast/domain/risk-assessments/risk-levels'
import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { localize } from '../../i18n/localize.ts'
import { type PageRow, PageRows } from '../../plan/page-rows.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { areasAsking } from './area-steps-list.tsx'

type Props = { risk: RiskAssessment; planKey: PlanKey; mayRead: boolean }

/** The pages behind the risk: what each area asks for and what was signed, and the assessments before. */
export function RiskRows({ risk, planKey, mayRead }: Props): ReactElement | null {
  const asking = areasAsking(risk.areas)
  const signedBy = risk.mitigationSignedBy
  const rows: PageRow[] = []
  if (asking.length > 0 || signedBy !== null)
    rows.push({
      key: 'steps',
      to: 'risk/steps',
      icon: 'shield-check',
      name: <Trans>How the danger is lowered</Trans>,
      about: signedBy ? (
        <Trans>Signed by {signedBy}</Trans>
      ) : (
        asking
          .map(
            ({ area, answer }) =>
              `${localize(RISK_AREA_CATALOG[area].label)}: ${localize(areaLevelEntry(answer.level).label)}`,
          )
          .join(' · ')
      ),
    })
  if (mayRead) rows.push({ key: 'history', to: 'risk/history', icon: 'clock', name: <Trans>All assessments</Trans> })
  return rows.length === 0 ? null : <PageRows rows={rows} planKey={planKey} />
}
