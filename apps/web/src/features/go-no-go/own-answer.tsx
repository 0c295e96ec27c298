import { goNoGoRoutes } from '@holdfast/contracts/go-no-go'
import type { Workspace } from '@holdfast/contracts/workspace'
import type { GoResult } from '@holdfast/domain/go-no-go/go-no-go'
import type { WhichDay } from '@holdfast/domain/go-no-go/which-day'
import { Trans } from '@lingui/react/macro'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatClock, formatDayAndClock } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Icon } from '../../ui/icon.tsx'
import { NotThisDay } from './not-this-day.tsx'
import { comingOf } from './people.ts'
import { WhyNot } from './why-not.tsx'

type Props = { plan: Workspace; planKey: PlanKey; day: WhichDay }

/** What the reader says: two answers, one tap, and for a no a reason if they like. It can be changed until a go is signed. */
export function OwnAnswer({ plan, planKey, day }: Props) {
  const { startsAt, backupStartsAt, timeZone } = plan.logistics
  const say = usePlanMutation(goNoGoRoutes.vote, planKey, (result: GoResult) => ({ body: { result } }))
  const mine = comingOf(plan).find(({ isMe }) => isMe)?.vote
  const said = mine?.result
  const choose = (result: GoResult) => result !== said && say.mutate(result)
  return (
    <section className="stack">
      <h2>
        <Trans>What do you say?</Trans>
      </h2>
      <div className="answers">
        <button type="button" className="answer" aria-pressed={said === 'go'} onClick={() => choose('go')}>
          <Trans>Go</Trans>
          <span>{startsAt && <StartsAt startsAt={startsAt} timeZone={timeZone} day={day} />}</span>
          {said === 'go' && <Said />}
        </button>
        <button type="button" className="answer" aria-pressed={said === 'no_go'} onClick={() => choose('no_go')}>
          <NotThisDay day={day} />
          <span>
            {backupStartsAt ? (
              <Trans>Then {formatDayAndClock(backupStartsAt, timeZone)}</Trans>
            ) : (
              <Trans>Another day</Trans>
            )}
          </span>
          {said === 'no_go' && <Said />}
        </button>
      </div>
      <ProblemNotice error={say.error} />
      {mine?.result === 'no_go' && <WhyNot key={mine.id} vote={mine} planKey={planKey} />}
      {said && (
        <p className="muted">
          <Trans>You can change it until a go is signed.</Trans>
        </p>
      )}
    </section>
  )
}

/** The heading names the day where it is today or tomorrow. */
const StartsAt = ({ startsAt, timeZone, day }: { startsAt: string; timeZone: string; day: WhichDay }) =>
  day === 'another' ? formatDayAndClock(startsAt, timeZone) : formatClock(startsAt, timeZone)

const Said = () => (
  <span className="said-it">
    <Icon name="check" small /> <Trans>You say this</Trans>
  </span>
)
