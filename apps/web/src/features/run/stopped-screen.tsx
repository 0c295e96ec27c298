import type { Workspace } from '@holdfast/contracts/workspace'
import { CRISIS_CARDS } from '@holdfast/domain/crisis-cards/crisis-cards'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { CallLine } from '../crisis-contacts/call-line.tsx'
import { DangerSteps } from './danger-steps.tsx'
import { StopKindForm, TakeStopBack, useStopKind } from './stop-meeting.tsx'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; planKey: PlanKey; meeting: Meeting }

/** Offered after a stop, never asked for: first aid for the soul, the evening, and the debrief of those who work (F79). */
const AFTER_A_STOP = ['first_aid', 'afterwards', 'debrief']

function HelpsNow({ plan }: Pick<Props, 'plan'>) {
  const cards = CRISIS_CARDS.filter(
    ({ code, reader }) => AFTER_A_STOP.includes(code) && (reader === 'everyone' || plan.me.role === 'interventionist'),
  )
  return (
    <>
      <p>
        <Trans>When everybody is safe: what helps now. It is offered; nobody has to tell it again.</Trans>
      </p>
      {cards.map(({ code, title, lead, todo }) => (
        <Card key={code}>
          <h2>{localize(title)}</h2>
          <p>{localize(lead)}</p>
          <ul className="bullets">
            {todo.map((one) => (
              <li key={one.en}>{localize(one)}</li>
            ))}
          </ul>
        </Card>
      ))}
    </>
  )
}

/** The meeting is stopped: call, say that everybody is safe, or take the stop back; then what to do while you wait. */
export function StoppedScreen({ plan, planKey, meeting }: Props) {
  const [isSafe, setSafe] = useState(false)
  const say = useStopKind(planKey)
  const areSafe = () => {
    setSafe(true)
    // who leads the case says with it that it was nobody's danger; the others only see calmer words
    if (plan.run?.stoppedAt && plan.run.stopKind === null && plan.run.can.sayStopKind.allowed)
      say.mutate('anyones_call')
  }
  return (
    <>
      <div role="alert">
        <PageHeading
          lead={
            isSafe ? (
              <Trans>Nobody has to explain. Stay together, and rest.</Trans>
            ) : (
              <Trans>Every phone says so now. Put the pages down. Nobody has to explain.</Trans>
            )
          }
        >
          <Trans>Stopped</Trans>
        </PageHeading>
      </div>
      <CallLine />
      {!isSafe && (
        <Button look="quiet" onClick={areSafe}>
          <Icon name="shield-check" small />
          <Trans>We are safe, we just stop</Trans>
        </Button>
      )}
      <TakeStopBack meeting={meeting} />
      {!isSafe && <DangerSteps plan={plan} meeting={meeting} />}
      <StopKindForm plan={plan} planKey={planKey} />
      <HelpsNow plan={plan} />
    </>
  )
}
