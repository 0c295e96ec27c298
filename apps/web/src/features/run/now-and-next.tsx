import type { Workspace } from '@holdfast/contracts/workspace'
import { RUN_LINES } from '@holdfast/domain/run/run-guide'
import { Plural, Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; meeting: Meeting }

/** Where the meeting is: one step in sight, the next two behind it, a quiet count of minutes. The facilitator moves it on. */
export function NowAndNext({ plan, meeting }: Props) {
  const { state, keepsRecord, record } = meeting
  const { step, next, speaker, nextSpeaker, elapsedMinutes } = state
  const nameOf = (id: string | undefined) => plan.participants.find((one) => one.id === id)?.name ?? ''
  const [following] = next
  return (
    <Card next>
      {step && (
        <>
          <div className="row spread">
            <h2 className="run-now">{localize(step.label)}</h2>
            <span className="muted">
              <Trans>{elapsedMinutes} min</Trans>
            </span>
          </div>
          <p>{localize(step.text)}</p>
          {step.code === 'letters' && speaker && (
            <p className="run-speaker">
              <Trans>
                Now: <strong>{nameOf(speaker.participantId)}</strong>
              </Trans>{' '}
              {speaker.readById && <Trans>(read by {nameOf(speaker.readById)})</Trans>}
              {nextSpeaker && (
                <span className="muted">
                  {' · '}
                  <Trans>then {nameOf(nextSpeaker.participantId)}</Trans>
                </span>
              )}
            </p>
          )}
        </>
      )}
      {following && (
        <p className="muted">
          <Trans>Next: {next.map(({ label }) => localize(label)).join(', ')}</Trans>
        </p>
      )}
      {state.bargainingOffers > 0 && (
        <p className="muted">
          <Plural value={state.bargainingOffers} one="# offer of a deal so far" other="# offers of a deal so far" />
        </p>
      )}
      <p className="visually-hidden" role="status">
        {step && <Trans>Now: {localize(step.label)}</Trans>}
      </p>
      {keepsRecord && following && (
        <Button onClick={() => record({ kind: 'step_moved', step: following.code })}>
          <Trans>Go on to: {localize(following.label)}</Trans>
        </Button>
      )}
      <p className="muted small">{plan.goal || localize(RUN_LINES.goal)}</p>
    </Card>
  )
}
