import { safetyPlanRoutes, type SafetyPlanVersion } from '@holdfast/contracts/safety-plan'
import { SAFETY_PART_GUIDE, SAFETY_PARTS } from '@holdfast/domain/safety-plan/safety-plan'
import { Trans } from '@lingui/react/macro'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '../../api/client.ts'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { usePlan } from '../../plan/use-plan.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type Props = { planKey: PlanKey; timeZone: string }

/** Every saved wording, newest first; none is ever lost. */
export function PastWordings({ planKey, timeZone }: Props) {
  const { plan } = usePlan()
  const { data } = useQuery({
    queryKey: ['plans', planKey.planId, 'safety-plan-versions', plan.revision],
    placeholderData: keepPreviousData,
    queryFn: () => request(safetyPlanRoutes.versions, { params: planKey, query: { limit: 50 } }),
  })
  const items = data?.items ?? []
  if (items.length === 0)
    return (
      <p className="muted">
        <Trans>Nothing is written yet.</Trans>
      </p>
    )
  return (
    <div className="stack">
      {items.map((item) => (
        <section className="card" key={`${item.version}.${item.kind}`}>
          <h2 className="h3">
            <KindName kind={item.kind} /> · {item.savedBy} · {formatMoment(item.savedAt, timeZone)}
          </h2>
          {item.kind === 'person' &&
            SAFETY_PARTS.filter((part) => item.content[part] !== '').map((part) => (
              <p key={part}>
                <span className="muted">{localize(SAFETY_PART_GUIDE[part].label)}</span>
                <br />
                {item.content[part]}
              </p>
            ))}
          {item.kind === 'leads' && <p>{item.content.dangerousObjects}</p>}
          {item.kind === 'day' &&
            [
              item.content.addressToSay,
              item.content.nearestEr,
              item.content.naloxoneAt,
              item.content.exits,
              item.content.calls,
            ]
              .filter(Boolean)
              .map((words) => <p key={words}>{words}</p>)}
        </section>
      ))}
    </div>
  )
}

function KindName({ kind }: { kind: SafetyPlanVersion['kind'] }) {
  if (kind === 'person') return <Trans>Six parts</Trans>
  return kind === 'leads' ? <Trans>What leaves the house</Trans> : <Trans>The day</Trans>
}
