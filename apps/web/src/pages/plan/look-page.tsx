import type { Workspace } from '@holdfast/contracts/workspace'
import type { Substance } from '@holdfast/domain/cases/case-vocabulary'
import { secondLookKey } from '@holdfast/domain/sobriety/second-look-key'
import { Trans, useLingui } from '@lingui/react/macro'
import { RemindSecond } from '../../features/reminders/remind-second.tsx'
import { useReminded } from '../../features/reminders/use-reminder.ts'
import { PostponeOffer } from '../../features/run/postpone-offer.tsx'
import { StartMeeting } from '../../features/run/start-meeting.tsx'
import { useRun } from '../../features/run/use-run.ts'
import { ClearDay } from '../../features/sobriety/clear-day.tsx'
import { EarlierLooks } from '../../features/sobriety/earlier-looks.tsx'
import {
  currentLook,
  isDanger,
  isNotNow,
  isOpenForSecond,
  isOwn,
  secondOf,
  waitOf,
} from '../../features/sobriety/look.ts'
import { LookFacts } from '../../features/sobriety/look-facts.tsx'
import { LookHead } from '../../features/sobriety/look-head.tsx'
import { LookNotes } from '../../features/sobriety/look-notes.tsx'
import { SawTheSame } from '../../features/sobriety/saw-the-same.tsx'
import { SecondAdult } from '../../features/sobriety/second-adult.tsx'
import { SecondLook } from '../../features/sobriety/second-look.tsx'
import { SobrietyGuide } from '../../features/sobriety/sobriety-guide.tsx'
import { TakeWaitBack } from '../../features/sobriety/take-wait-back.tsx'
import { TwoEyes } from '../../features/sobriety/two-eyes.tsx'
import { WaitInstead } from '../../features/sobriety/wait-instead.tsx'
import { WhatNow } from '../../features/sobriety/what-now.tsx'
import { WhoLooks } from '../../features/sobriety/who-looks.tsx'
import { formatHour } from '../../i18n/localize.ts'
import { type OfflineDay, useOfflineDay } from '../../offline/use-offline-day.ts'
import { PageLink } from '../../plan/page-link.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'

type Props = { day: OfflineDay; planKey: PlanKey }

/** The check of the day: what the looks come to, what follows from it, and whose turn it is. */
export default function LookPage() {
  const { plan, key } = usePlan()
  const day = useOfflineDay(plan, key)
  const look = currentLook(day.plan.sobrietyChecks)
  if (day.plan.status !== 'ready') return <PastLooks plan={day.plan} planKey={key} />
  if (look?.isHidden && look.confirmedBy === null && look.can.confirm.allowed)
    return <SecondLook check={look} day={day} planKey={key} />
  return look ? <Result day={day} planKey={key} /> : <NothingYet day={day} planKey={key} />
}

function NothingYet({ day, planKey }: Props) {
  const { plan } = day
  return (
    <>
      <PageHeading
        lead={<Trans>Two adults look, each on their own phone. It takes two minutes, and it is no test.</Trans>}
      >
        <Trans>Is it the moment?</Trans>
      </PageHeading>
      <LookLink plan={plan} planKey={planKey} isFirst />
      <WhoLooks plan={plan} />
      {day.isOffline && plan.can.recordSobrietyCheck.allowed && <SawTheSame day={day} />}
      <Guide plan={plan} />
    </>
  )
}

function Result({ day, planKey }: Props) {
  const { t } = useLingui()
  const { plan, now } = day
  const { timeZone } = plan.logistics
  const look = currentLook(plan.sobrietyChecks)
  const { begun } = useRun(plan, planKey)
  const second = secondOf(plan)
  const reminded = useReminded(
    planKey,
    look && isOwn(look) && second?.caseMemberId ? { memberId: second.caseMemberId, key: secondLookKey(look.id) } : null,
  )
  if (!look) return null
  const isOnlyHere = day.waiting.some(({ id }) => id === look.id)
  const isStill = look.clearedAt === null
  const isAsking = !day.isOffline && !isOnlyHere && isOpenForSecond(look, now)
  const mayWait = look.result === 'proceed' && isStill && !begun && plan.can.recordSobrietyCheck.allowed
  return (
    <>
      <LookHead check={look} plan={plan} now={now} />
      <TakeWaitBack key={look.id} check={look} day={day} planKey={planKey} />
      {!isDanger(look.result) && <TwoEyes check={look} plan={plan} askedAt={reminded?.remindedAt ?? null} />}
      {!begun && look.startable.allowed && <StartMeeting day={day} planKey={planKey} />}
      {isStill && look.result !== null && isNotNow(look.result) && <WhatNow plan={plan} result={look.result} />}
      {look.endsTheDay && <ClearDay check={look} planKey={planKey} day={day} />}
      {isStill &&
        !isDanger(look.result) &&
        look.confirmedBy === null &&
        isOwn(look) &&
        (day.isOffline || isOnlyHere) && <SecondAdult check={look} day={day} />}
      <LookNotes check={look} day={day} />
      {!look.endsTheDay && <LookLink plan={plan} planKey={planKey} isFirst={waitOf(plan, now)?.isDue === true} />}
      {isStill && isNotNow(look.result) && <PostponeOffer plan={plan} planKey={planKey} />}
      {look.result !== null && <LookFacts check={look} timeZone={timeZone} />}
      {isAsking && <GoodFor until={look.freshUntil} timeZone={timeZone} />}
      {isAsking && <NoPhone name={second?.name} open={second?.caseMemberId === null} />}
      {day.isOffline && !isDanger(look.result) && plan.can.recordSobrietyCheck.allowed && <SawTheSame day={day} />}
      <EarlierLooks checks={plan.sobrietyChecks.filter(({ id }) => id !== look.id)} timeZone={timeZone} />
      {(isAsking || mayWait) && (
        <Dock label={t`Go on`}>
          {isAsking && second?.caseMemberId && (
            <RemindSecond
              planKey={planKey}
              checkId={look.id}
              memberId={second.caseMemberId}
              name={second.name}
              timeZone={timeZone}
            />
          )}
          {mayWait && <WaitInstead check={look} day={day} planKey={planKey} />}
        </Dock>
      )}
    </>
  )
}

/** For how long the first look counts, and what it is not. */
function GoodFor({ until, timeZone }: { until: string; timeZone: string }) {
  return (
    <p className="line small soft">
      <Icon name="clock" small />
      <span>
        <Trans>
          Your look is good for 30 minutes, until <b className="strong">{formatHour(until, timeZone)}</b>. This is no
          test and no diagnosis.
        </Trans>
      </span>
    </p>
  )
}

/** The second adult looks on the phone of the first, who does not show their answers. */
function NoPhone({ name, open }: { name: string | undefined; open: boolean }) {
  return (
    <Disclosure
      open={open}
      summary={name ? <Trans>{name} has no phone here</Trans> : <Trans>The second adult has no phone here</Trans>}
    >
      <p>
        <Trans>Hand over this one. They sign in as themselves, and your answers stay hidden until they look.</Trans>
      </p>
    </Disclosure>
  )
}

function LookLink({ plan, planKey, isFirst }: { plan: Workspace; planKey: PlanKey; isFirst: boolean }) {
  const { allowed, reason } = plan.can.recordSobrietyCheck
  if (!allowed) return <p className="muted">{reason}</p>
  return (
    <div>
      <PageLink className={isFirst ? 'btn' : 'btn quiet'} planKey={planKey} to="day/check">
        {plan.sobrietyChecks.length > 0 ? <Trans>Look again</Trans> : <Trans>Look now</Trans>}
      </PageLink>
    </div>
  )
}

function Guide({ plan }: { plan: Workspace }) {
  return (
    <section className="stack">
      <h2>
        <Trans>Good to know</Trans>
      </h2>
      <SobrietyGuide substances={plan.substances as Substance[]} />
    </section>
  )
}

function PastLooks({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  return (
    <>
      <PageHeading lead={plan.sobrietyChecks.length === 0 && <Trans>Nobody has looked yet.</Trans>}>
        <Trans>The checks of that day</Trans>
      </PageHeading>
      <EarlierLooks checks={plan.sobrietyChecks} timeZone={plan.logistics.timeZone} open />
      <PageLink className="btn quiet" planKey={planKey} to="day">
        <Trans>Back to the day</Trans>
      </PageLink>
    </>
  )
}
