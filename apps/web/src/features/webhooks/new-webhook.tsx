import { type Webhook, webhookRoutes } from '@holdfast/contracts/webhooks'
import { describeEvent } from '@holdfast/domain/audit-trail/audit-words'
import { USUAL_KINDS, type WebhookKind } from '@holdfast/domain/webhooks/webhook'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { WebhookSecret } from './webhook-secret.tsx'
import { webhooksQuery } from './webhooks.queries.ts'

type Draft = { url: string; kinds: readonly WebhookKind[] }
const NEW: Draft = { url: '', kinds: [] }

/** Adds an address that is told what happened; its secret is shown once. */
export function NewWebhook({ organizationId, onDone }: { organizationId: string; onDone: () => void }) {
  const { t } = useLingui()
  const [draft, setDraft, clear] = usePersistedState(`webhook.${organizationId}`, NEW)
  const [made, setMade] = useState<Webhook | null>(null)
  const { missing, whenComplete } = useNeeded({
    url: draft.url.trim() === '' && t`Enter an address.`,
    kinds: draft.kinds.length === 0 && t`Choose at least one.`,
  })
  const add = useMutation({
    mutationFn: () =>
      request(webhookRoutes.create, {
        params: { organizationId },
        body: { url: draft.url.trim(), kinds: [...draft.kinds] },
      }),
    onSuccess: async (webhook) => {
      clear()
      setMade(webhook)
      await queryClient.invalidateQueries({ queryKey: webhooksQuery(organizationId).queryKey })
    },
  })
  if (made) return <WebhookSecret secret={made.secret ?? ''} onDone={onDone} />
  const problem = fieldProblem(add.error, 'url')
  return (
    <>
      <PageHeading lead={<Trans>It is told by ids, kind and time, never by a name or a text.</Trans>}>
        <Trans>New webhook</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(add.mutate)}>
        <TextField
          label={t`Address`}
          hint={t`It begins with https://`}
          type="url"
          value={draft.url}
          onChange={(url) => setDraft({ ...draft, url })}
          maxLength={500}
          problem={missing('url') ?? problem}
        />
        <CheckboxGroup
          fieldName="kinds"
          legend={<Trans>What it is told of</Trans>}
          values={draft.kinds}
          choices={USUAL_KINDS.map((value) => ({ value, label: localize(describeEvent(value)) }))}
          onChange={(kinds) => setDraft({ ...draft, kinds })}
          problem={missing('kinds')}
        />
        {!problem && <ProblemNotice error={add.error} />}
        <div>
          <Button type="submit" busy={add.isPending}>
            <Trans>Add the webhook</Trans>
          </Button>
        </div>
      </Form>
    </>
  )
}
