import type { SobrietyCheck } from '@holdfast/contracts/sobriety'
import type { Workspace } from '@holdfast/contracts/workspace'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatHour } from '../../i18n/localize.ts'
import { PageHeading } from '../../ui/page.tsx'
import { isOwn, secondOf, waitOf } from './look.ts'
import { ResultTitle } from './result-title.tsx'

type Props = { check: SobrietyCheck; plan: Workspace; now: Date }

/** What the looks come to, as a heading and one sentence. */
export function LookHead({ check, plan, now }: Props) {
  const [title, lead] = wordsOf({ check, plan, now })
  return <PageHeading lead={lead}>{title}</PageHeading>
}

function wordsOf({ check, plan, now }: Props): [ReactNode, ReactNode] {
  const { result, startable } = check
  const { timeZone } = plan.logistics
  const time = (at: string) => formatHour(at, timeZone)
  if (check.clearedAt) return [<Trans key="t">Look again</Trans>, startable.reason]
  if (result === null)
    return [
      check.confirmedBy === null ? (
        <Trans key="t">{check.observedBy} has looked</Trans>
      ) : (
        <Trans key="t">You have both looked</Trans>
      ),
      check.confirmedBy === null ? (
        <Trans key="l">A second adult looks now. What both saw opens when both have answered.</Trans>
      ) : (
        <Trans key="l">What {check.observedBy} saw opens when there is a network.</Trans>
      ),
    ]
  if (result === 'wait') return waiting({ check, plan, now })
  if (result !== 'proceed') return [<ResultTitle key="t" result={result} />, startable.reason]
  if (check.confirmedBy === null && check.namedSecond === null)
    return [
      isOwn(check) ? <ResultTitle key="t" result="proceed" /> : <Trans key="t">No reason to wait so far</Trans>,
      <Next key="l" plan={plan} check={check} />,
    ]
  return [
    startable.allowed ? <Trans key="t">Two of you see no reason to wait</Trans> : <Trans key="t">Not yet</Trans>,
    startable.allowed ? <Trans key="l">You can begin until {time(check.freshUntil)}.</Trans> : startable.reason,
  ]
}

/** Who is asked next. */
function Next({ plan, check }: Omit<Props, 'now'>) {
  const second = isOwn(check) ? secondOf(plan)?.name : undefined
  return second ? (
    <Trans>Now {second} looks. It needs two of you.</Trans>
  ) : (
    <Trans>Now a second adult looks. It needs two of you.</Trans>
  )
}

function waiting({ check, plan, now }: Props): [ReactNode, ReactNode] {
  const clock = waitOf(plan, now)
  const at = clock && formatHour(clock.nextLookAt, plan.logistics.timeZone)
  const until = clock && formatHour(clock.until, plan.logistics.timeZone)
  const title = clock?.isOver ? (
    <Trans key="t">You have waited long enough</Trans>
  ) : clock?.isDue ? (
    <Trans key="t">Look again now</Trans>
  ) : at ? (
    <Trans key="t">Wait, and look again at {at}</Trans>
  ) : (
    <ResultTitle key="t" result="wait" />
  )
  if (clock?.isOver)
    return [title, <Trans key="l">You have waited as long as you agreed on. Use the backup date.</Trans>]
  return [
    title,
    check.firstResult === 'proceed' && check.secondLook !== null ? (
      <Trans key="l">
        {check.confirmedBy} is not sure. One doubt is enough. You wait until {until} at most.
      </Trans>
    ) : (
      <Trans key="l">You wait until {until} at most. Nobody reads a letter yet.</Trans>
    ),
  ]
}
