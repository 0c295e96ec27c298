import { NEVER_HOLD } from '@holdfast/domain/excuses/excuse-catalog'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { AddContingency } from '../../features/contingencies/add-contingency.tsx'
import { AdoptNeeded } from '../../features/contingencies/adopt-contingencies.tsx'
import { ContingencyCard } from '../../features/contingencies/contingency-card.tsx'
import { CoverageMap } from '../../features/contingencies/coverage-map.tsx'
import { AdoptExcuses } from '../../features/excuses/adopt-excuses.tsx'
import { ExcuseCard } from '../../features/excuses/excuse-card.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'

export default function ContingenciesPage() {
  const { plan, key } = usePlan()
  const can = plan.can.editContingencies
  const people = plan.participants.filter(({ attendance }) => attendance !== 'not_attending')
  return (
    <>
      <PageHeading lead={<Trans>Decide calmly what you say and who acts.</Trans>}>
        <Trans>If something happens</Trans>
      </PageHeading>
      {can.allowed && <AdoptNeeded planKey={key} adopted={plan.contingencies} participants={people} />}
      <CoverageMap coverage={plan.coverage} />
      <section className="stack">
        {plan.contingencies.length > 0 && (
          <h2>
            <Trans>In this plan</Trans>
          </h2>
        )}
        {plan.contingencies.map((contingency) => (
          <ContingencyCard key={contingency.id} contingency={contingency} planKey={key} can={can} people={people} />
        ))}
        {can.allowed && (
          <div className="actions">
            <PageLink className="btn quiet" planKey={key} to="contingencies/catalog">
              <Trans>More from the catalog</Trans>
            </PageLink>
          </div>
        )}
        {can.allowed && (
          <Disclosure summary={<Trans>Write one of your own</Trans>}>
            <AddContingency planKey={key} />
          </Disclosure>
        )}
      </section>
      <section className="stack" id="excuses">
        <h2>
          <Trans>Excuses and obstacles</Trans>
        </h2>
        <p>{localize(NEVER_HOLD.rule)}</p>
        {plan.excuses.map((excuse) => (
          <ExcuseCard key={excuse.id} excuse={excuse} planKey={key} people={people} />
        ))}
        {can.allowed && (
          <AdoptExcuses
            planKey={key}
            adopted={plan.excuses}
            contingencies={plan.contingencies}
            ownerId={
              (
                people.find(({ dayRoles }) => dayRoles.includes('chair')) ??
                people.find(({ dayRoles }) => dayRoles.includes('facilitator'))
              )?.id ?? null
            }
          />
        )}
      </section>
      <SectionFindings section="contingencies" />
    </>
  )
}
