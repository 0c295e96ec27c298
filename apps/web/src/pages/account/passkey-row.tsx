import { type Passkey, passkeyRoutes } from '@holdfast/contracts/passkeys'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/client.ts'
import { fieldProblem } from '../../api/problem-message.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Form } from '../../ui/form.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { formatMoment } from '../../i18n/localize.ts'

type Props = { passkey: Passkey; onChanged: () => Promise<unknown> }

function Rename({ passkey: { id, name }, onChanged }: Props) {
  const { t } = useLingui()
  const [newName, setNewName] = useState(name)
  const rename = useMutation({
    mutationFn: () => request(passkeyRoutes.rename, { params: { passkeyId: id }, body: { name: newName } }),
    onSuccess: onChanged,
  })
  const problem = fieldProblem(rename.error, 'name')
  return (
    <Disclosure summary={<Trans>Rename</Trans>}>
      <Form onSubmit={() => rename.mutate()}>
        <TextField label={t`New name`} value={newName} onChange={setNewName} maxLength={60} problem={problem} />
        <ProblemNotice error={problem ? null : rename.error} />
        <div>
          <Button type="submit" look="quiet" busy={rename.isPending}>
            <Trans>Save the name</Trans>
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}

/** One passkey: when it was used, another name for it, and the way to remove it. */
export function PasskeyRow({ passkey, onChanged }: Props) {
  const { t } = useLingui()
  const { id, name, createdAt, lastUsedAt } = passkey
  const remove = useMutation({
    mutationFn: () => request(passkeyRoutes.remove, { params: { passkeyId: id } }),
    onSuccess: onChanged,
  })
  return (
    <li className="tall">
      <div className="stack">
        <p>
          <strong>{name}</strong>
          <br />
          {lastUsedAt === null ? (
            <Trans>Added {formatMoment(createdAt)}, not used yet</Trans>
          ) : (
            <Trans>Used last {formatMoment(lastUsedAt)}</Trans>
          )}
        </p>
        <Rename passkey={passkey} onChanged={onChanged} />
        <RemoveButton
          label={<Trans>Remove</Trans>}
          title={<Trans>Remove the passkey “{name}”?</Trans>}
          confirm={t`Remove it`}
          cancel={t`Keep it`}
          busy={remove.isPending}
          onRemove={() => remove.mutate()}
        >
          <p>
            <Trans>
              It opens nothing any more, and every other device is signed out. Your device may still list it: you can
              delete it there too.
            </Trans>
          </p>
        </RemoveButton>
        <ProveYourself error={remove.error} onProved={() => remove.mutate()} why="sign-in" />
      </div>
    </li>
  )
}
