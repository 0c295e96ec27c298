import type { RiskAssessment } from '@holdfast/contracts/risk-assessments'
import { SUBSTANCE_LABELS } from '@holdfast/domain/cases/case-labels'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { notesFor, STOPPING_LABELS } from '@holdfast/domain/substances/substance-notes'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { areaLevelEntry } from '@holdfast/domain/risk-assessments/risk-levels'
import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import { localize } from '../../i18n/localize.ts'
import { type PageRow, PageRows } from '../../plan/page-rows.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { areasAsking } from './area-steps-list.tsx'

type Props = { risk: RiskAssessment; substances: readonly Substance[]; planKey: PlanKey; mayRead: boolean }

/** The pages behind the risk: what each area asks for and what was signed, what stopping does, and the assessments before. */
export function RiskRows({ risk, substances, planKey, mayRead }: Props): ReactElement | null {
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
  const notes = notesFor(substances)
  if (notes.length > 0)
    rows.push({
      key: 'substances',
      to: 'risk/substances',
      icon: 'bell',
      name: <Trans>Before anyone stops</Trans>,
      about: notes
        .map(
          ({ substance, note }) =>
            `${localize(SUBSTANCE_LABELS[substance])}: ${localize(STOPPING_LABELS[note.stopping])}`,
        )
        .join(' · '),
    })
  if (mayRead) rows.push({ key: 'history', to: 'risk/history', icon: 'clock', name: <Trans>All assessments</Trans> })
  return rows.length === 0 ? null : <PageRows rows={rows} planKey={planKey} />
}
