import { type WebhookDelivery, webhookRoutes } from '@holdfast/contracts/webhooks'
import { describeEvent } from '@holdfast/domain/audit-trail/audit-words'
import { DELIVERY_WORDS, type WebhookKind } from '@holdfast/domain/webhooks/webhook'
import { Trans } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QueryPart } from '../../api/query-boundary.tsx'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { ShowAll } from '../../ui/show-all.tsx'
import { deliveriesQuery } from './webhooks.queries.ts'

type Of = { organizationId: string; webhookId: string }

function DeliveryRow({ organizationId, webhookId, delivery }: Of & { delivery: WebhookDelivery }) {
  const { id, kind, state, attempts, status, at } = delivery
  const when = formatMoment(at)
  const what = localize(describeEvent(kind as WebhookKind))
  const replay = useMutation({
    mutationFn: () => request(webhookRoutes.replay, { params: { organizationId, webhookId, deliveryId: id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: deliveriesQuery(organizationId, webhookId).queryKey }),
  })
  return (
    <li className="stack">
      <p>
        <b>{what}</b> · {localize(DELIVERY_WORDS[state])}
      </p>
      <p className="meta">
        {when} · <Trans>Attempts: {attempts}</Trans>
        {status !== null && <Trans> · answered {status}</Trans>}
      </p>
      <ProblemNotice error={replay.error} />
      {state !== 'waiting' && (
        <div>
          <Button look="quiet" small busy={replay.isPending} onClick={() => replay.mutate()}>
            <Trans>
              Send again <span className="hide">{what}</span>
            </Trans>
          </Button>
        </div>
      )}
    </li>
  )
}

/** What was sent to a webhook in the last 30 days, newest first. */
export function DeliveryLog({ organizationId, webhookId }: Of) {
  const log = useQuery(deliveriesQuery(organizationId, webhookId))
  return (
    <section className="stack">
      <h2>
        <Trans>What was sent</Trans>
      </h2>
      <QueryPart query={log}>
        {({ items }) =>
          items.length === 0 ? (
            <p>
              <Trans>Nothing yet.</Trans>
            </p>
          ) : (
            <ShowAll items={items} few={5}>
              {(shown) => (
                <ul className="stack">
                  {shown.map((delivery) => (
                    <DeliveryRow
                      key={delivery.id}
                      organizationId={organizationId}
                      webhookId={webhookId}
                      delivery={delivery}
                    />
                  ))}
                </ul>
              )}
            </ShowAll>
          )
        }
      </QueryPart>
    </section>
  )
}
