import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { QueryBoundary } from '../api/query-boundary.tsx'
import type { StepSearch } from '../app/step-search.ts'
import { NewWebhook } from '../features/webhooks/new-webhook.tsx'
import { OneWebhook } from '../features/webhooks/one-webhook.tsx'
import { WebhookList } from '../features/webhooks/webhook-list.tsx'
import { webhooksQuery } from '../features/webhooks/webhooks.queries.ts'
import { MainContent } from '../ui/main-content.tsx'

/** Whom the practice tells what happened: all webhooks, a new one, or one with its log. */
export default function WebhooksPage() {
  const { organizationId } = useParams({ strict: false }) as { organizationId: string }
  const { step }: StepSearch = useSearch({ strict: false })
  const navigate = useNavigate()
  const webhooks = useQuery(webhooksQuery(organizationId))
  const onDone = () => void navigate({ to: '/o/$organizationId/webhooks', params: { organizationId } })
  return (
    <QueryBoundary query={webhooks}>
      {({ items }) => {
        const shown = items.find(({ id }) => id === step)
        return (
          <MainContent key={step ?? ''} narrow>
            {shown ? (
              <OneWebhook organizationId={organizationId} webhook={shown} onDone={onDone} />
            ) : step === 'new' ? (
              <NewWebhook organizationId={organizationId} onDone={onDone} />
            ) : (
              <WebhookList organizationId={organizationId} items={items} />
            )}
          </MainContent>
        )
      }}
    </QueryBoundary>
  )
}
