import { sessionRoutes } from '@holdfast/contracts/session'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient, request } from '../api/client.ts'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Form } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextField } from '../ui/text-field.tsx'
import { sessionQuery, useSession } from './session.ts'

/** While a link alone opened this device: what that means, and the way to open the rest. */
export function SealedNotice() {
  const { t } = useLingui()
  const session = useSession()
  const [passphrase, setPassphrase] = useState('')
  const prove = useMutation({
    mutationFn: () => request(sessionRoutes.prove, { body: { passphrase } }),
    onSuccess: async (proved) => {
      queryClient.clear()
      queryClient.setQueryData(sessionQuery.queryKey, proved)
      await queryClient.invalidateQueries()
    },
  })
  if (!session?.isSealed) return null
  return (
    <section aria-label={t`Your passphrase`}>
      <Notice tone="caution">
        <p>
          <Trans>
            You opened a link without your passphrase. You see what is shared, and nothing is changed in your name.
          </Trans>
        </p>
        <Disclosure summary={<Trans>Say your passphrase</Trans>}>
          <Form onSubmit={() => prove.mutate()}>
            <TextField
              label={t`Your own passphrase`}
              type="password"
              value={passphrase}
              onChange={setPassphrase}
              autoComplete="current-password"
            />
            <ProblemNotice error={prove.error} />
            <div>
              <Button type="submit" busy={prove.isPending}>
                <Trans>Open what is mine</Trans>
              </Button>
            </div>
          </Form>
        </Disclosure>
      </Notice>
    </section>
  )
}
