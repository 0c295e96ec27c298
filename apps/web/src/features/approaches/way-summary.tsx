import type { Workspace } from '@holdfast/contracts/workspace'
import { APPROACH_GUIDES, APPROACH_LABELS, approachLabel } from '@holdfast/domain/plan/approach'
import { hasMeeting } from '@holdfast/domain/plan/approach-policy'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { localize, formatMoment } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { adviceQuery } from './approaches.queries.ts'

type Props = { plan: Workspace; planKey: PlanKey; mayChoose: boolean }
type Row = { ask: string; label: ReactNode; value: ReactNode; open?: boolean }

/** The way of this plan, read first: what it is, why it was chosen, what the loved one knows; each line with "Change". */
export function WaySummary({ plan, planKey, mayChoose }: Props) {
  const { approach, announced, level, goal } = plan
  const nothing = (
    <span className="muted">
      <Trans>Not said yet</Trans>
    </span>
  )
  const rows: Row[] = [
    {
      ask: 'announced',
      label: <Trans>Does {plan.caseAlias} know beforehand?</Trans>,
      value: announced ? <Trans>Yes, we invite them openly</Trans> : <Trans>No</Trans>,
      open: hasMeeting(approach),
    },
    {
      ask: 'level',
      label: <Trans>How far has the group come?</Trans>,
      value: <Trans>Level {level}</Trans>,
      open: approach === 'arise',
    },
    { ask: 'goal', label: <Trans>What do you hope for?</Trans>, value: goal || nothing, open: approach !== null },
  ]
  return (
    <>
      <PageHeading lead={approach === null ? undefined : localize(APPROACH_GUIDES[approach].what)}>
        {localize(approachLabel(approach))}
      </PageHeading>
      {approach === null ? (
        <p>
          <Trans>
            The family lead and the professional choose it. Until then nothing is asked that belongs to one way.
          </Trans>
        </p>
      ) : (
        <section className="card">
          <SummaryList>
            <SummaryLine
              fieldName="approach"
              label={<Trans>Your way</Trans>}
              change={mayChoose && <ChangeLink planKey={planKey} ask="approach" what={<Trans>Your way</Trans>} />}
            >
              {localize(APPROACH_LABELS[approach])}
            </SummaryLine>
            {mayChoose && <Why plan={plan} planKey={planKey} />}
            {rows
              .filter(({ open }) => open)
              .map(({ ask, label, value }) => (
                <SummaryLine
                  key={ask}
                  fieldName={ask}
                  label={label}
                  change={plan.can.edit.allowed && <ChangeLink planKey={planKey} ask={ask} what={label} />}
                >
                  {value}
                </SummaryLine>
              ))}
          </SummaryList>
        </section>
      )}
    </>
  )
}

/** "Change", with what is changed for screen readers: it leads to the one question. */
function ChangeLink({ planKey, ask, what }: { planKey: PlanKey; ask: string; what: ReactNode }) {
  return (
    <Link to="/o/$organizationId/p/$planId/approach" params={planKey} hash={ask}>
      <Trans>Change</Trans> <span className="hide">{what}</span>
    </Link>
  )
}

function Why({ plan, planKey }: Pick<Props, 'plan' | 'planKey'>) {
  const { data } = useQuery(adviceQuery(planKey))
  const why = data?.choices.find(({ approach, reason }) => approach === plan.approach && reason !== '')
  return (
    <SummaryLine
      label={<Trans>Why you chose it</Trans>}
      change={<ChangeLink planKey={planKey} ask="reason" what={<Trans>Why you chose it</Trans>} />}
    >
      {why ? why.reason : data && <Trans>Not said yet</Trans>}
    </SummaryLine>
  )
}

/** Every choice so far, newest first, for the case leads. */
export function ChoicesMade({ planKey }: { planKey: PlanKey }) {
  const { data } = useQuery(adviceQuery(planKey))
  if (!data || data.choices.length === 0) return null
  return (
    <Disclosure summary={<Trans>What you chose</Trans>}>
      <ul>
        {data.choices.map(({ approach, reason, by, at }) => (
          <li key={at}>
            {localize(approachLabel(approach))} · <bdi>{by}</bdi> · {formatMoment(at)}
            {reason && <> · {reason}</>}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
