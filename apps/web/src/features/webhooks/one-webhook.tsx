import { type Webhook, webhookRoutes } from '@holdfast/contracts/webhooks'
import { describeEvent } from '@holdfast/domain/audit-trail/audit-words'
import type { WebhookKind, WebhookState } from '@holdfast/domain/webhooks/webhook'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { DeliveryLog } from './delivery-log.tsx'
import { WebhookSecret } from './webhook-secret.tsx'
import { webhooksQuery } from './webhooks.queries.ts'

type Props = { organizationId: string; webhook: Webhook; onDone: () => void }

/** One webhook: what it is told of, whether it is on, its secret, and what was sent. */
export function OneWebhook({ organizationId, webhook, onDone }: Props) {
  const { t } = useLingui()
  const { id: webhookId, url, kinds, state, version } = webhook
  const [secret, setSecret] = useState<string | null>(null)
  const given = { params: { organizationId, webhookId }, ifMatch: version }
  const readAgain = () => queryClient.invalidateQueries({ queryKey: webhooksQuery(organizationId).queryKey })
  const change = useMutation({
    mutationFn: (to: WebhookState) => request(webhookRoutes.update, { ...given, body: { state: to } }),
    onSuccess: readAgain,
  })
  const renew = useMutation({
    mutationFn: () => request(webhookRoutes.rotate, given),
    onSuccess: async (renewed) => {
      setSecret(renewed.secret)
      await readAgain()
    },
  })
  const remove = useMutation({
    mutationFn: () => request(webhookRoutes.remove, given),
    onSuccess: async () => {
      onDone()
      await readAgain()
    },
  })
  if (secret) return <WebhookSecret secret={secret} onDone={() => setSecret(null)} />
  return (
    <>
      <PageHeading eyebrow={url} lead={kinds.map((kind) => localize(describeEvent(kind as WebhookKind))).join(' · ')}>
        <Trans>Webhook</Trans>
      </PageHeading>
      {state === 'paused' && (
        <Notice tone="caution">
          <p>
            <Trans>It is paused: nothing is sent. What waited is sent once it is on again.</Trans>
          </p>
        </Notice>
      )}
      <ProblemNotice error={change.error ?? renew.error ?? remove.error} />
      <div className="actions">
        <Button look="quiet" busy={change.isPending} onClick={() => change.mutate(state === 'on' ? 'paused' : 'on')}>
          {state === 'on' ? <Trans>Pause it</Trans> : <Trans>Switch it on</Trans>}
        </Button>
        <Button look="quiet" busy={renew.isPending} onClick={() => renew.mutate()}>
          <Trans>New secret</Trans>
        </Button>
      </div>
      <DeliveryLog organizationId={organizationId} webhookId={webhookId} />
      <RemoveButton
        label={<Trans>Remove the webhook</Trans>}
        title={<Trans>Remove the webhook?</Trans>}
        confirm={t`Remove it`}
        cancel={t`Keep it`}
        busy={remove.isPending}
        onRemove={() => remove.mutate()}
      >
        <Trans>Nothing more is sent, and its log goes with it.</Trans>
      </RemoveButton>
    </>
  )
}
