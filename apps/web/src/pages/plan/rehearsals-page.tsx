import { Trans } from '@lingui/react/macro'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { PlanRehearsal } from '../../features/rehearsals/plan-rehearsal.tsx'
import { PracticeList } from '../../features/rehearsals/practice-list.tsx'
import { RecordRehearsal } from '../../features/rehearsals/record-rehearsal.tsx'
import { RehearsalDates } from '../../features/rehearsals/rehearsal-dates.tsx'
import { RehearsalCard } from '../../features/rehearsals/rehearsal-card.tsx'
import { StuckNotes } from '../../features/rehearsals/stuck-notes.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { PlanLists } from '../../features/checklists/plan-lists.tsx'

export default function RehearsalsPage() {
  const { plan, key } = usePlan()
  const people = plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')
  const can = plan.can.editRehearsals
  const { timeZone } = plan.logistics
  const nameOf = (id: string | null) => plan.participants.find((one) => one.id === id)?.name
  if (plan.me.role === 'helper')
    return (
      <>
        <PageHeading lead={<Trans>When you are asked to be there.</Trans>}>
          <Trans>Rehearsals</Trans>
        </PageHeading>
        <RehearsalDates rehearsals={plan.rehearsals} timeZone={timeZone} />
      </>
    )
  return (
    <>
      <PageHeading
        lead={<Trans>Practice together, aloud, with someone who answers the way your loved one might.</Trans>}
      >
        <Trans>Rehearsals</Trans>
      </PageHeading>
      <SectionFindings section="logistics" page="rehearsals" />
      {plan.rehearsals.map((rehearsal) => (
        <RehearsalCard
          key={rehearsal.id}
          rehearsal={rehearsal}
          planKey={key}
          can={can}
          people={people}
          timeZone={timeZone}
        >
          <StuckNotes
            rehearsal={rehearsal}
            planKey={key}
            mayEdit={can.allowed}
            people={people}
            contingencies={plan.contingencies.map(({ id, trigger }) => ({ id, name: trigger }))}
            excuses={plan.excuses.map(({ id, said }) => ({ id, name: said }))}
            peopleHref={plan.can.readSuitability.allowed ? `/o/${key.organizationId}/p/${key.planId}/people` : null}
          />
        </RehearsalCard>
      ))}
      {can.allowed && (
        <>
          <Disclosure summary={<Trans>Plan a rehearsal</Trans>}>
            <PlanRehearsal planKey={key} people={people} timeZone={timeZone} />
          </Disclosure>
          <Disclosure summary={<Trans>We practiced</Trans>}>
            <RecordRehearsal planKey={key} people={people} />
          </Disclosure>
        </>
      )}
      <section className="stack">
        <h2>
          <Trans>Say each answer aloud</Trans>
        </h2>
        <PracticeList
          contingencies={plan.contingencies}
          excuses={plan.excuses}
          planKey={key}
          mayTickAll={can.allowed}
          myId={plan.me.participantId}
          nameOf={nameOf}
        />
      </section>
      <PlanLists lists={['exit']} />
    </>
  )
}
