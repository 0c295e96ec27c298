import type { Workspace } from '@holdfast/contracts/workspace'
import { CONSEQUENCE_LOCKS } from '@holdfast/domain/run/run-event-labels'
import { standing } from '@holdfast/domain/run/run-log'
import { AFTER_NO } from '@holdfast/domain/run/run-guide'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; meeting: Meeting }

/** What each will do: closed until there is a no, never open in a crisis; each is said once, with the offer that stays open. */
export function ConsequenceCards({ plan, meeting }: Props) {
  const { consequences } = meeting.state
  if (plan.consequences.length === 0) return null
  if (!consequences.open)
    return (
      <p className="muted">
        <Trans>Limits stay closed.</Trans> {localize(CONSEQUENCE_LOCKS[consequences.why])}
      </p>
    )
  const has = (kind: string, id: string) =>
    standing(meeting.events).some((event) => event.kind === kind && event.consequenceId === id)
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name ?? ''
  return (
    <section className="stack">
      <h2>
        <Trans>What each of us will do</Trans>
      </h2>
      <ul className="bullets">
        {AFTER_NO.map((one) => (
          <li key={one.en}>{localize(one)}</li>
        ))}
      </ul>
      {plan.consequences.map(({ id, participantId, iWill, standingOffer }) => (
        <Card key={id}>
          <h3>{nameOf(participantId)}</h3>
          <p className="spoken">{iWill}</p>
          {standingOffer && (
            <p>
              <Trans>What stays open: {standingOffer}</Trans>
            </p>
          )}
          <div className="row">
            {(['consequence_read', 'consequence_understood'] as const).map(
              (kind) =>
                meeting.may({ kind, consequenceId: id }) && (
                  <Button
                    key={kind}
                    look="quiet"
                    aria-pressed={has(kind, id)}
                    onClick={() => {
                      if (!has(kind, id)) meeting.record({ kind, consequenceId: id })
                    }}
                  >
                    {has(kind, id) && <Icon name="check" small />}
                    {kind === 'consequence_read' ? (
                      <Trans>Read once</Trans>
                    ) : (
                      <Trans>They said back what it means</Trans>
                    )}
                  </Button>
                ),
            )}
          </div>
        </Card>
      ))}
    </section>
  )
}
