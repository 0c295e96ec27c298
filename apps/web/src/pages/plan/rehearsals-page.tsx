import { Trans } from '@lingui/react/macro'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { ChecklistLinks } from '../../features/checklists/checklist-links.tsx'
import { ChecklistPage } from '../../features/checklists/checklist-page.tsx'
import { useOpenList } from '../../features/checklists/use-open-list.ts'
import { PlanRehearsal } from '../../features/rehearsals/plan-rehearsal.tsx'
import { practiceLines } from '../../features/rehearsals/practice-lines.ts'
import { PracticeList } from '../../features/rehearsals/practice-list.tsx'
import { PracticeRound } from '../../features/rehearsals/practice-round.tsx'
import { practiceSearchOf } from '../../features/rehearsals/practice-search.ts'
import { RecordRehearsal } from '../../features/rehearsals/record-rehearsal.tsx'
import { RehearsalCard } from '../../features/rehearsals/rehearsal-card.tsx'
import { RehearsalDates } from '../../features/rehearsals/rehearsal-dates.tsx'
import { RehearsalRows } from '../../features/rehearsals/rehearsal-rows.tsx'
import { StuckNotes } from '../../features/rehearsals/stuck-notes.tsx'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'

function useLines() {
  const { plan, key } = usePlan()
  return practiceLines({
    contingencies: plan.contingencies,
    excuses: plan.excuses,
    planKey: key,
    mayTickAll: plan.can.editRehearsals.allowed,
    myId: plan.me.participantId,
    nameOf: (id) => plan.participants.find((one) => one.id === id)?.name,
  })
}

const usePeople = () =>
  usePlan().plan.participants.filter(({ adult, attendance }) => adult && attendance !== 'not_attending')

function OneRehearsal({ id }: { id: string }) {
  const { plan, key } = usePlan()
  const people = usePeople()
  const can = plan.can.editRehearsals
  const rehearsal = plan.rehearsals.find((one) => one.id === id)
  if (!rehearsal)
    return (
      <PageHeading>
        <Trans>This rehearsal is not here</Trans>
      </PageHeading>
    )
  return (
    <RehearsalCard
      key={id}
      rehearsal={rehearsal}
      planKey={key}
      can={can}
      people={people}
      timeZone={plan.logistics.timeZone}
    >
      <StuckNotes
        rehearsal={rehearsal}
        planKey={key}
        mayEdit={can.allowed}
        people={people}
        contingencies={plan.contingencies.map(({ id: answerId, trigger }) => ({ id: answerId, name: trigger }))}
        excuses={plan.excuses.map(({ id: answerId, said }) => ({ id: answerId, name: said }))}
        peopleHref={plan.can.readSuitability.allowed ? `/o/${key.organizationId}/p/${key.planId}/people` : null}
      />
    </RehearsalCard>
  )
}

const useDone = () => {
  const navigate = useNavigate()
  return () => void navigate({ to: '.', search: {} as never })
}

/** The answers to be said aloud: how many were, the way to practice them, and all of them to tick. */
function Answers() {
  const lines = useLines()
  const done = lines.filter(({ rehearsed }) => rehearsed).length
  const next = lines.findIndex(({ rehearsed }) => !rehearsed) + 1 || 1
  return (
    <section className="stack">
      <h2>
        <Trans>Say each answer aloud</Trans>
      </h2>
      {lines.length === 0 ? (
        <p>
          <Trans>No answers are prepared yet. Begin with “If something happens”.</Trans>
        </p>
      ) : (
        <>
          <p role="status">
            <Trans>
              {done} of {lines.length} said aloud
            </Trans>
          </p>
          <div className="actions">
            <Link className="btn" to="." search={{ practice: next }}>
              <Icon name="mic" small />
              <Trans>Practice the answers</Trans>
            </Link>
            <Link className="btn plain" to="." search={{ step: 'answers' } as never}>
              <Trans>All answers</Trans>
            </Link>
          </div>
        </>
      )}
    </section>
  )
}

/** Every answer with its words, to tick. */
function AllAnswers() {
  const { key } = usePlan()
  const lines = useLines()
  const done = lines.filter(({ rehearsed }) => rehearsed).length
  return (
    <>
      <PageHeading
        lead={
          <span role="status">
            <Trans>
              {done} of {lines.length} said aloud
            </Trans>
          </span>
        }
      >
        <Trans>All answers</Trans>
      </PageHeading>
      <PracticeList lines={lines} planKey={key} />
    </>
  )
}

function AllRehearsals() {
  const { plan } = usePlan()
  return (
    <section className="stack">
      <h2>
        <Trans>Rehearsals</Trans>
      </h2>
      {plan.rehearsals.length > 0 && <RehearsalRows rehearsals={plan.rehearsals} timeZone={plan.logistics.timeZone} />}
      <SectionFindings section="logistics" page="rehearsals" />
      {plan.can.editRehearsals.allowed && (
        <div className="actions">
          <Link className="btn quiet" to="." search={{ step: 'plan' } as never}>
            <Trans>Plan a rehearsal</Trans>
          </Link>
          <Link className="btn quiet" to="." search={{ step: 'held' } as never}>
            <Trans>We practiced</Trans>
          </Link>
        </div>
      )}
    </section>
  )
}

export default function RehearsalsPage() {
  const { plan, key } = usePlan()
  const lines = useLines()
  const { practice, rehearsal, step } = practiceSearchOf(useSearch({ strict: false }))
  const people = usePeople()
  const onDone = useDone()
  const list = useOpenList(['exit'])
  if (plan.me.role === 'helper')
    return (
      <>
        <PageHeading lead={<Trans>When you are asked to be there.</Trans>}>
          <Trans>Rehearsals</Trans>
        </PageHeading>
        <RehearsalDates rehearsals={plan.rehearsals} timeZone={plan.logistics.timeZone} />
      </>
    )
  if (list) return <ChecklistPage list={list} />
  if (step === 'answers') return <AllAnswers />
  if (step === 'plan' && plan.can.editRehearsals.allowed)
    return <PlanRehearsal planKey={key} people={people} timeZone={plan.logistics.timeZone} onDone={onDone} />
  if (step === 'held' && plan.can.editRehearsals.allowed)
    return <RecordRehearsal planKey={key} people={people} onDone={onDone} />
  if (rehearsal !== undefined) return <OneRehearsal id={rehearsal} />
  if (practice !== undefined && lines[practice - 1])
    return (
      <PracticeRound
        lines={lines}
        at={practice}
        planKey={key}
        alias={plan.caseAlias}
        rehearsal={plan.can.editRehearsals.allowed ? (plan.rehearsals[0] ?? null) : null}
      />
    )
  return (
    <>
      <PageHeading
        lead={<Trans>Practice together, aloud, with someone who answers the way your loved one might.</Trans>}
      >
        <Trans>Practice</Trans>
      </PageHeading>
      <Answers />
      <AllRehearsals />
      <ChecklistLinks lists={['exit']} />
    </>
  )
}
