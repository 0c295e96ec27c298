import { Trans } from '@lingui/react/macro'
import { AddToCircle, CircleList } from '../../features/circle/circle-list.tsx'
import { LeakCard } from '../../features/circle/leak-card.tsx'
import { ReportLeak } from '../../features/circle/report-leak.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PeoplePages } from '../../features/participants/people-pages.tsx'

export default function CirclePage() {
  const { plan, key } = usePlan()
  const { people, leaks, can } = plan.circle
  return (
    <>
      <PageHeading lead={<Trans>Who knows of the plan. The fewer, the better; and nobody has to lie for it.</Trans>}>
        <Trans>Who knows</Trans>
      </PageHeading>
      <PeoplePages />
      {leaks.map((leak) => (
        <LeakCard key={leak.id} leak={leak} planKey={key} can={can} />
      ))}
      {can.report.allowed && (
        <Disclosure summary={<Trans>I think they know</Trans>}>
          <ReportLeak planKey={key} />
        </Disclosure>
      )}
      <section className="stack">
        <h2>
          <Trans>Those who take part</Trans>
        </h2>
        <p>{plan.participants.map(({ name }) => name).join(', ')}</p>
      </section>
      {can.read.allowed && (
        <section className="stack">
          <h2>
            <Trans>Others</Trans>
          </h2>
          <CircleList people={people} planKey={key} mayEdit={can.edit.allowed} />
          {can.edit.allowed && (
            <Disclosure summary={<Trans>Note somebody</Trans>}>
              <AddToCircle planKey={key} />
            </Disclosure>
          )}
        </section>
      )}
    </>
  )
}
