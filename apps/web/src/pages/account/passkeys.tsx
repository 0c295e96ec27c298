import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { request } from '../../api/request.ts'
import { canUsePasskeys, makePasskey } from '../../api/passkey.ts'
import { QueryPart } from '../../api/query-boundary.tsx'
import { ProveYourself } from '../../plan/prove-yourself.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { PasskeyRow } from './passkey-row.tsx'
import { refreshSignIn } from './refresh-sign-in.ts'

/** Adds a passkey, on this device or on another one that it reaches. */
function AddPasskey() {
  const { t } = useLingui()
  const [name, setName] = useState('')
  const add = useMutation({
    mutationFn: async () => {
      const passkey = await makePasskey(await request(passkeyRoutes.askToAdd, {}))
      return request(passkeyRoutes.add, { body: { passkey, ...(name.trim() && { name }) } })
    },
    onSuccess: async () => {
      setName('')
      await refreshSignIn()
    },
  })
  return (
    <>
      <Form onSubmit={() => add.mutate()}>
        <TextField
          label={t`A name for it (if you like)`}
          hint={t`For example: my phone. Without one it is called as the device.`}
          value={name}
          onChange={setName}
          maxLength={60}
        />
        {add.isSuccess && (
          <Notice tone="positive" live>
            <p>
              <Trans>It is added. Every other device is signed out.</Trans>
            </p>
          </Notice>
        )}
        <div>
          <Button type="submit" busy={add.isPending}>
            <Trans>Add a passkey</Trans>
          </Button>
        </div>
      </Form>
      <ProveYourself error={add.error} onProved={() => add.mutate()} why="sign-in" />
    </>
  )
}

/** The passkeys of whoever is signed in: with each of them they come back without a password or passphrase. */
export function Passkeys() {
  const query = useQuery({ queryKey: ['passkeys'], queryFn: () => request(passkeyRoutes.list, { query: {} }) })
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            With a passkey you come back by your fingerprint, your face or the PIN of your device. There is nothing to
            remember. Do not make one on a device that others can unlock.
          </Trans>
        }
      >
        <Trans>Passkeys</Trans>
      </PageHeading>
      <QueryPart query={query}>
        {({ items }) =>
          items.length > 0 && (
            <ul className="tasks">
              {items.map((passkey) => (
                <PasskeyRow key={passkey.id} passkey={passkey} onChanged={refreshSignIn} />
              ))}
            </ul>
          )
        }
      </QueryPart>
      {canUsePasskeys() && <AddPasskey />}
    </>
  )
}
