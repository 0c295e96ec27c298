import { statementRoutes } from '@holdfast/contracts/statements'
import type { Workspace } from '@holdfast/contracts/workspace'
import { adviceOn } from '@holdfast/domain/statements/order-advice'
import { proposeOrder } from '@holdfast/domain/statements/propose-order'
import { spokenMinutes } from '@holdfast/domain/statements/spoken-length'
import { Trans, useLingui } from '@lingui/react/macro'
import type { z } from 'zod'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ReorderList } from '../../ui/reorder-list.tsx'
import { OrderReasons } from './order-reasons.tsx'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'

type Order = z.input<typeof statementRoutes.order.body>

/** Sends the order, based on the plan as it is shown. */
const useOrder = (plan: Workspace, planKey: PlanKey) =>
  usePlanMutation(statementRoutes.order, planKey, (body: Order) => ({ body }))

/** Who speaks when, and why (F20, F23). */
export function SpeakingOrder({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { t } = useLingui()
  const order = useOrder(plan, planKey)
  const attending = plan.participants.filter((one) => one.attendance !== 'not_attending')
  const speakers = attending
    .filter((one) => one.speakingPosition !== null)
    .toSorted((a, b) => (a.speakingPosition ?? 0) - (b.speakingPosition ?? 0))
  const silent = attending.filter((one) => one.speakingPosition === null)
  const wordsOf = (id: string) => plan.statements.find((one) => one.participantId === id)?.wordCount ?? 0
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name ?? ''
  const advice = adviceOn(
    speakers.map((one) => ({ ...one, wordCount: wordsOf(one.id) })),
    nameOf,
  )
  const lines = speakers.map(({ id, name }) => ({ id, name, minutes: spokenMinutes(wordsOf(id)) }))
  const save = (participantIds: string[]) => order.mutate({ participantIds })
  const proposed = proposeOrder(attending)
  const mayOrder = plan.can.orderStatements.allowed
  return (
    <Card>
      {lines.length > 0 && (
        <ReorderList
          items={lines.map((one) => ({
            id: one.id,
            name: one.name,
            detail: <span className="muted">{t`about ${one.minutes} min`}</span>,
          }))}
          disabled={!mayOrder}
          onReorder={save}
          words={{
            up: (name) => t`Move ${name} up`,
            down: (name) => t`Move ${name} down`,
            moved: (name, position, of) => t`${name} is now number ${position} of ${of}`,
          }}
        />
      )}
      {mayOrder && speakers.length === 0 && proposed.length > 1 && (
        <div className="stack">
          <p>
            <Trans>A proposal to begin with: {proposed.map(nameOf).join(', ')}</Trans>
          </p>
          <div>
            <Button busy={order.isPending} onClick={() => save(proposed)}>
              <Trans>Take this order</Trans>
            </Button>
          </div>
        </div>
      )}
      {mayOrder && silent.length > 0 && (
        <div className="row">
          {silent.map((one) => (
            <Button
              key={one.id}
              look="quiet"
              busy={order.isPending}
              onClick={() => save([...speakers.map((speaker) => speaker.id), one.id])}
            >
              <Trans>{one.name} speaks too</Trans>
            </Button>
          ))}
        </div>
      )}
      {mayOrder && speakers.length > 0 && (
        <Disclosure summary={<Trans>Somebody does not speak</Trans>}>
          <div className="row">
            {speakers.map((one) => (
              <Button
                key={one.id}
                look="text"
                busy={order.isPending}
                onClick={() => save(speakers.filter((speaker) => speaker.id !== one.id).map((speaker) => speaker.id))}
              >
                <Trans>{one.name} does not speak</Trans>
              </Button>
            ))}
          </div>
        </Disclosure>
      )}
      <ProblemNotice error={order.error} />
      {advice.length > 0 && (
        <ul className="muted">
          {advice.map((one) => (
            <li key={one.en}>{localize(one)}</li>
          ))}
        </ul>
      )}
      {speakers.length > 0 && (
        <OrderReasons plan={plan} planKey={planKey} speakerIds={speakers.map(({ id }) => id)} disabled={!mayOrder} />
      )}
    </Card>
  )
}
