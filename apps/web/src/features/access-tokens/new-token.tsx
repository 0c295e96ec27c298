import { type AccessToken, accessTokenRoutes } from '@holdfast/contracts/access-tokens'
import { SCOPE_WORDS } from '@holdfast/domain/access-tokens/scope-words'
import { ACCESS_SCOPES, type AccessScope, LONGEST_DAYS, SERVICE_SCOPES } from '@holdfast/domain/access-tokens/scopes'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { localize } from '../../i18n/localize.ts'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/choices.tsx'
import { Form } from '../../ui/form.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNeeded } from '../../ui/use-needed.ts'
import { accessTokensQuery, type TokensOf } from './access-tokens.queries.ts'
import { TokenMade } from './token-made.tsx'

type Draft = { name: string; scopes: readonly AccessScope[]; days: number }
const NEW: Draft = { name: '', scopes: [], days: 90 }
const DAYS = [30, 90, LONGEST_DAYS]

const create = ({ organizationId }: TokensOf, { name, scopes, days }: Draft): Promise<AccessToken> =>
  organizationId === null
    ? request(accessTokenRoutes.create, { body: { name, scopes: [...scopes], days } })
    : request(accessTokenRoutes.createForService, {
        params: { organizationId },
        body: { name, scopes: SERVICE_SCOPES.filter((one) => scopes.includes(one)), days },
      })

/** Makes a token: what it is for, what it opens, how long it holds; its secret is shown once. */
export function NewToken({ organizationId, onDone }: TokensOf & { onDone: () => void }) {
  const { t } = useLingui()
  const [draft, setDraft, clear] = usePersistedState(`access-token.${organizationId ?? 'own'}`, NEW)
  const [made, setMade] = useState<AccessToken | null>(null)
  const offered: readonly AccessScope[] = organizationId === null ? ACCESS_SCOPES : SERVICE_SCOPES
  const { missing, whenComplete } = useNeeded({
    name: draft.name.trim() === '' && t`Enter a name.`,
    scopes: draft.scopes.length === 0 && t`Choose at least one.`,
  })
  const make = useMutation({
    mutationFn: () => create({ organizationId }, draft),
    onSuccess: async (token) => {
      clear()
      setMade(token)
      await queryClient.invalidateQueries({ queryKey: accessTokensQuery({ organizationId }).queryKey })
    },
  })
  if (made) return <TokenMade token={made} onDone={onDone} />
  return (
    <>
      <PageHeading>
        <Trans>New token</Trans>
      </PageHeading>
      <Form className="stack-l" onSubmit={() => whenComplete(make.mutate)}>
        <TextField
          label={t`What it is for`}
          hint={t`For example: calendar on my computer.`}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          maxLength={80}
          problem={missing('name') ?? fieldProblem(make.error, 'name')}
        />
        <Select
          label={t`How long it holds`}
          value={String(draft.days)}
          options={DAYS.map((days) => ({ value: String(days), label: t`${days} days` }))}
          onChange={(days) => setDraft({ ...draft, days: Number(days) })}
        />
        <CheckboxGroup
          fieldName="scopes"
          legend={<Trans>What the program may do</Trans>}
          values={draft.scopes}
          choices={offered.map((value) => ({ value, label: localize(SCOPE_WORDS[value]) }))}
          onChange={(scopes) => setDraft({ ...draft, scopes })}
          problem={missing('scopes')}
        />
        <div>
          <Button type="submit" busy={make.isPending}>
            <Trans>Make the token</Trans>
          </Button>
        </div>
      </Form>
      {!fieldProblem(make.error, 'name') && (
        <ProveYourself error={make.error} onProved={() => make.mutate()} why="program" />
      )}
    </>
  )
}
