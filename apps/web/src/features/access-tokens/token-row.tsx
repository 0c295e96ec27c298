import type { AccessToken } from '@holdfast/contracts/access-tokens'
import { SCOPE_WORDS } from '@holdfast/domain/access-tokens/scope-words'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatMoment, localize } from '../../i18n/localize.ts'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { accessTokensQuery, revokeToken, type TokensOf } from './access-tokens.queries.ts'

type Props = TokensOf & { token: AccessToken }

/** What a token opens, when it was used last, and the way to revoke it. */
export function TokenRow({ organizationId, token }: Props) {
  const { t } = useLingui()
  const { name, scopes, state, madeBy, lastUsedAt } = token
  const until = formatMoment(token.expiresAt)
  const used = lastUsedAt && formatMoment(lastUsedAt)
  const revoke = useMutation({
    mutationFn: () => revokeToken({ organizationId }, token),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: accessTokensQuery({ organizationId }).queryKey }),
  })
  return (
    <li className="card stack">
      <h2>{name}</h2>
      <p>{scopes.map((scope) => localize(SCOPE_WORDS[scope])).join(' · ')}</p>
      <p className="meta">
        {organizationId !== null && <Trans>Made by {madeBy}.</Trans>}{' '}
        {used ? <Trans>Used last {used}.</Trans> : <Trans>Not used yet.</Trans>}{' '}
        {state === 'open' && <Trans>Holds until {until}.</Trans>}
        {state === 'expired' && <Trans>It has expired.</Trans>}
        {state === 'ended' && <Trans>It is revoked.</Trans>}
      </p>
      <ProblemNotice error={revoke.error} />
      {state === 'open' && (
        <RemoveButton
          label={<Trans>Revoke {name}</Trans>}
          title={<Trans>Revoke {name}?</Trans>}
          confirm={t`Revoke it`}
          cancel={t`Keep it`}
          busy={revoke.isPending}
          onRemove={() => revoke.mutate()}
        >
          <Trans>The program that uses it stops at once. It cannot be undone; you can make a new one.</Trans>
        </RemoveButton>
      )}
    </li>
  )
}
