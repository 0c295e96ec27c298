import type { SobrietyPlan } from '@holdfast/contracts/sobriety'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { PlanKey } from '../../plan/plan-key.ts'
import { StatusMark } from '../../ui/status-mark.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'

type Props = {
  sobrietyPlan: SobrietyPlan
  planKey: PlanKey
  nameOf: (participantId: string) => string
  mayChange: boolean
}

/** Who looks, what happens while it is not the moment, and how long one waits, to read, with the way to change it. */
export function SobrietySummary({ sobrietyPlan, planKey, nameOf, mayChange }: Props) {
  const { t } = useLingui()
  const { observerIds, waitPlan, waitLimitMinutes, recheckMinutes, ifPostponed } = sobrietyPlan
  const minutes = (count: number | null) => (count === null ? '' : t`${count} minutes`)
  const lines = [
    { name: t`Who looks before the start`, words: observerIds.map(nameOf).join(', '), at: '1' },
    { name: t`What do we do if it is not the moment?`, words: waitPlan, at: '2' },
    { name: t`How long do we wait at most?`, words: minutes(waitLimitMinutes), at: '2' },
    { name: t`How often do we check again?`, words: minutes(recheckMinutes), at: '2' },
    { name: t`What happens if we put it off?`, words: ifPostponed, at: '2' },
  ]
  return (
    <section className="card">
      <SummaryList>
        {lines.map(({ name, words, at }) => (
          <SummaryLine
            key={name}
            label={name}
            change={
              mayChange && (
                <Link
                  to="/o/$organizationId/p/$planId/sobriety/edit"
                  params={planKey}
                  search={{ at } as never}
                  aria-label={t`Change: ${name}`}
                >
                  <Trans>Change</Trans>
                </Link>
              )
            }
          >
            {words || <StatusMark state="none" />}
          </SummaryLine>
        ))}
      </SummaryList>
    </section>
  )
}
