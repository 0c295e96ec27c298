import type { Webhook } from '@holdfast/contracts/webhooks'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RowWords } from '../../ui/row-words.tsx'

type Props = { organizationId: string; items: readonly Webhook[] }

/** The addresses that are told what happened, each leading to its log. */
export function WebhookList({ organizationId, items }: Props) {
  const here = { to: '/o/$organizationId/webhooks', params: { organizationId } } as const
  return (
    <>
      <PageHeading lead={<Trans>Another program is told what happened, by ids, kind and time alone.</Trans>}>
        <Trans>Webhooks</Trans>
      </PageHeading>
      <div className="actions">
        <Link className="btn" {...here} search={{ step: 'new' }}>
          <Trans>New webhook</Trans>
        </Link>
      </div>
      {items.length === 0 ? (
        <Empty>
          <Trans>Nobody is told yet.</Trans>
        </Empty>
      ) : (
        <ul className="group">
          {items.map(({ id, url, state }) => (
            <li key={id}>
              <Link className="task" {...here} search={{ step: id }}>
                <RowWords
                  icon="send"
                  name={new URL(url).host}
                  about={state === 'on' ? <Trans>It is on</Trans> : <Trans>Paused</Trans>}
                />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
