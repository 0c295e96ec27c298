import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../api/client.ts'
import { canUsePasskeys, signWithPasskey } from '../api/passkey.ts'
import { signInDetailsQuery } from '../api/sign-in-details.ts'
import { PasskeyButton } from '../api/passkey-button.tsx'
import { fieldProblem } from '../api/problem-message.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { keepSession, useSession } from './session.ts'

/** While a link alone opened this device: what that means, and the way to open the rest. */
export function LinkOnlyNotice() {
  const { t } = useLingui()
  const session = useSession()
  const details = useQuery({ ...signInDetailsQuery, enabled: session?.isLinkOnly === true })
  const [passphrase, setPassphrase] = useState('')
  const prove = useMutation({
    mutationFn: async (how: 'passphrase' | 'passkey') =>
      request(sessionRoutes.prove, {
        body: how === 'passkey' ? { passkey: await signWithPasskey() } : { passphrase },
      }),
    onSuccess: async (proved) => {
      setPassphrase('')
      queryClient.clear()
      keepSession(proved)
      await queryClient.invalidateQueries()
    },
  })
  if (!session?.isLinkOnly) return null
  const hasPasskey = details.data?.hasPasskey === true && canUsePasskeys()
  const hasPassphrase = details.data?.hasPassphrase !== false
  const problem = fieldProblem(prove.error, 'passphrase')
  return (
    <section className="page-notice" aria-label={t`Your passphrase`}>
      <Notice tone="caution">
        <p>
          <Trans>
            You came in by your link alone. You can read what is shared. To see what is yours and to change anything,
            show that it is you.
          </Trans>
        </p>
        <div className="stack">
          {hasPasskey && (
            <PasskeyButton busy={prove.isPending} onClick={() => prove.mutate('passkey')}>
              <Trans>Use my passkey</Trans>
            </PasskeyButton>
          )}
          {hasPassphrase && (
            <Disclosure summary={<Trans>Enter your passphrase</Trans>}>
              <Form onSubmit={() => prove.mutate('passphrase')}>
                <TextField
                  label={t`Your own passphrase`}
                  type="password"
                  value={passphrase}
                  onChange={setPassphrase}
                  autoComplete="current-password"
                  problem={problem}
                />
                <div>
                  <Button type="submit" busy={prove.isPending}>
                    <Trans>Open what is mine</Trans>
                  </Button>
                </div>
              </Form>
            </Disclosure>
          )}
          <ProblemNotice error={problem ? null : prove.error} />
        </div>
      </Notice>
    </section>
  )
}
