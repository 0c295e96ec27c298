import { type PastAssessment, riskRoutes } from '@holdfast/contracts/risk-assessments'
import { RISK_AREA_CATALOG } from '@holdfast/domain/risk-assessments/risk-areas'
import { areaLevelEntry, RISK_LEVEL_CATALOG } from '@holdfast/domain/risk-assessments/risk-levels'
import type { AreaLevel } from '@holdfast/domain/risk-assessments/risk'
import { Trans } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Icon } from '../../ui/icon.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { planKey: PlanKey; timeZone: string }

/** Every assessment of this plan, and what each said anew. None is ever changed. */
export function PastAssessments({ planKey, timeZone }: Props) {
  const { plan } = usePlan()
  const { data } = useQuery({
    queryKey: ['plans', planKey.planId, 'risk-assessments', plan.revision],
    placeholderData: keepPreviousData,
    queryFn: () => request(riskRoutes.list, { params: planKey, query: { limit: 100 } }),
  })
  const items = data?.items ?? []
  if (data && items.length === 0)
    return (
      <p>
        <Trans>Nobody has answered the risk questions yet.</Trans>
      </p>
    )
  return (
    <ol reversed className="group">
      {items.map((item) => (
        <Past key={item.id} item={item} timeZone={timeZone} />
      ))}
    </ol>
  )
}

const levelOf = (level: AreaLevel | null) =>
  level === null ? <Trans>not answered</Trans> : localize(areaLevelEntry(level).label)

function Past({ item, timeZone }: { item: PastAssessment; timeZone: string }) {
  return (
    <li className="task">
      <Icon name="clock" />
      <div>
        <b>
          {item.unanswered.length === 0 ? localize(RISK_LEVEL_CATALOG[item.level].label) : <Trans>Not complete</Trans>}
        </b>
        <p className="meta">
          <bdi>{item.assessedBy}</bdi> · {formatMoment(item.assessedAt, timeZone)}
        </p>
        {item.mitigationSignedBy && (
          <p className="meta">
            <Trans>Signed by {item.mitigationSignedBy}</Trans>
          </p>
        )}
        {item.changes.length > 0 && (
          <ul className="meta">
            {item.changes.map(({ area, from, to }) => (
              <li key={area}>
                {localize(RISK_AREA_CATALOG[area].label)}: {levelOf(from)} <Icon name="arrow-right" small flip />{' '}
                {levelOf(to)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
