import type { LeadsSafety } from '@holdfast/contracts/safety-plan'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { formatDate } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { WhoSees } from '../../ui/who-sees.tsx'
import { nameOfPage } from './safety-pages.ts'

type Props = { leads: LeadsSafety; planKey: PlanKey; mayChange: boolean }

/** What leaves the house and when the plan is looked at again, to read. */
export function LeadsSummary({ leads, planKey, mayChange }: Props): ReactElement {
  return (
    <section className="card">
      <h2>
        <Trans>What leaves the house, and the next look</Trans>
      </h2>
      <WhoSees>
        <Trans>Only the case leads read this part.</Trans>
      </WhoSees>
      <SummaryList>
        <SummaryLine
          label={<Trans>What is taken out, who keeps it, and until when?</Trans>}
          change={
            mayChange && (
              <Link
                to="/o/$organizationId/p/$planId/safety/edit"
                params={planKey}
                search={{ at: nameOfPage('leads') } as never}
              >
                <Trans>Change</Trans>{' '}
                <span className="hide">
                  <Trans>What leaves the house, and the next look</Trans>
                </span>
              </Link>
            )
          }
        >
          {leads.dangerousObjects || (
            <span className="muted">
              <Trans>Not written yet</Trans>
            </span>
          )}
        </SummaryLine>
        <SummaryLine label={<Trans>The next look</Trans>}>
          {leads.reviewOn ? (
            formatDate(leads.reviewOn)
          ) : (
            <span className="muted">
              <Trans>Not named yet</Trans>
            </span>
          )}
        </SummaryLine>
      </SummaryList>
    </section>
  )
}
