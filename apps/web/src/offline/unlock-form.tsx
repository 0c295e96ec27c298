import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'

/** Asks for the passphrase of an offline copy. `open` throws when it is wrong. */
export function UnlockForm<T>({
  open,
  onOpen,
}: {
  open: (passphrase: string) => Promise<T>
  onOpen: (found: T) => void
}) {
  const { t } = useLingui()
  const [passphrase, setPassphrase] = useState('')
  const unlock = useMutation({ mutationFn: () => open(passphrase), networkMode: 'always', onSuccess: onOpen })
  return (
    <Form onSubmit={() => unlock.mutate()}>
      <TextField
        label={t`Your passphrase`}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={setPassphrase}
        problem={unlock.isError ? t`This passphrase does not open it. Check each character.` : undefined}
      />
      <div>
        <Button type="submit" busy={unlock.isPending}>
          <Trans>Unlock</Trans>
        </Button>
      </div>
    </Form>
  )
}
