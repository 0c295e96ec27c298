import { APPROACH_LABELS, type Approach } from '@holdfast/domain/plan/approach'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { QueryPart } from '../../api/query-boundary.tsx'
import { localize, formatMoment } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'
import { adviceQuery } from './approaches.queries.ts'
import { RankedApproach } from './ranked-approach.tsx'
import { CitedList } from './cited-list.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'

const NOTHING_KNOWN = { reasons: [], cautions: [], figures: [] }

/** The ways to reach someone, ranked for this case; first of all what comes before any of them. */
export function ApproachChooser({ planKey, current }: { planKey: PlanKey; current: Approach }) {
  const query = useQuery(adviceQuery(planKey))
  return (
    <QueryPart query={query}>
      {({ crisis, commitment, ranked, caveat, choices, version, can }) => {
        const given = { caveat, planKey, version, current, can: can.choose }
        const none = (
          <RankedApproach
            {...given}
            ranked={{ approach: 'none', ...NOTHING_KNOWN }}
            isFirst={crisis.length > 0}
            isOpen={crisis.length > 0}
          />
        )
        return (
          <section className="stack" data-field="approach">
            <h2>
              <Trans>Ways to reach your loved one</Trans>
            </h2>
            <p className="muted">
              <Trans>
                Ranked by what you have told so far. It is a suggestion; you decide. More answers make it better.
              </Trans>
            </p>
            {crisis.length > 0 && (
              <Notice tone="urgent">
                <h3>
                  <Trans>First of all</Trans>
                </h3>
                <CitedList items={crisis} />
              </Notice>
            )}
            {commitment && (
              <Notice>
                <h3>
                  <Trans>Can somebody be made to go?</Trans>
                </h3>
                <CitedList items={[commitment]} withSources />
              </Notice>
            )}
            {crisis.length > 0 && none}
            {ranked.map((one, at) => (
              <RankedApproach
                key={one.approach}
                {...given}
                ranked={one}
                isFirst={at === 0 && crisis.length === 0}
                isOpen={at === 0 && crisis.length === 0 && choices.length === 0}
              />
            ))}
            {crisis.length === 0 && none}
            {choices.length > 0 && (
              <>
                <h3>
                  <Trans>What you chose</Trans>
                </h3>
                <ul>
                  {choices.map(({ approach, reason, by, at }) => (
                    <li key={at}>
                      {localize(APPROACH_LABELS[approach])} · <bdi>{by}</bdi> · {formatMoment(at)}
                      {reason && <> · {reason}</>}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        )
      }}
    </QueryPart>
  )
}
