import { Trans } from '@lingui/react/macro'
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import type { StepSearch } from '../../app/step-search.ts'
import { HoursForm } from '../../features/logistics/hours-form.tsx'
import { LOGISTICS_PARTS, type LogisticsPart, logisticsPartOf } from '../../features/logistics/logistics-parts.ts'
import { LogisticsSteps } from '../../features/logistics/logistics-steps.tsx'
import { LogisticsSummary } from '../../features/logistics/logistics-summary.tsx'
import { VenueForm } from '../../features/logistics/venue-form.tsx'
import { WhenForm } from '../../features/logistics/when-form.tsx'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { AskingPage } from '../../ui/asking-page.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'

const TITLES = {
  when: <Trans>Which day, at what time?</Trans>,
  venue: <Trans>Where do you meet?</Trans>,
  hours: <Trans>The right hours</Trans>,
}

/** When and where, as it is set, with what is still to be done; each part of it is asked on a page of its own. */
export default function LogisticsPage() {
  const { step }: StepSearch = useSearch({ strict: false })
  const { hash } = useLocation()
  const part = logisticsPartOf(step, hash)
  if (part) return <Part key={part} part={part} />
  return (
    <>
      <PageHeading lead={<Trans>When, where, and how your loved one gets to treatment the same day.</Trans>}>
        <Trans>The day</Trans>
      </PageHeading>
      <LogisticsSummary />
      <SectionFindings section="logistics" page="logistics" />
      <LogisticsSteps />
    </>
  )
}

function Part({ part }: { part: LogisticsPart }) {
  const { plan, key } = usePlan()
  const navigate = useNavigate()
  const at = LOGISTICS_PARTS.indexOf(part)
  const next = LOGISTICS_PARTS[at + 1]
  const given = { logistics: plan.logistics, planKey: key, can: plan.can.editLogistics }
  const go = (to: LogisticsPart | undefined) =>
    void navigate({ to: '/o/$organizationId/p/$planId/logistics', params: key, search: to ? { step: to } : {} })
  return (
    <AskingPage
      at={at}
      of={LOGISTICS_PARTS.length}
      title={TITLES[part]}
      onSubmit={() => go(next)}
      dock={
        <>
          <Button type="submit">{next ? <Trans>Continue</Trans> : <Trans>Done</Trans>}</Button>
          <Button look="text" onClick={() => go(undefined)}>
            <Trans>All about the day</Trans>
          </Button>
        </>
      }
    >
      {part === 'when' && <WhenForm {...given} />}
      {part === 'venue' && <VenueForm {...given} />}
      {part === 'hours' && <HoursForm {...given} />}
      <SectionFindings
        section="logistics"
        page="logistics"
        // the day and the right hours are corrected on either page
        isShown={({ field }) => {
          const of = logisticsPartOf(undefined, field ?? '')
          return of === part || (part === 'hours' && of === 'when')
        }}
      />
    </AskingPage>
  )
}
