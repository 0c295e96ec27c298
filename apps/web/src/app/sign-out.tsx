import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '../ui/button.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { signOut } from './end-session.ts'

const PATIENCE = 6_000

/** Sends what waits on this device, as far as that goes in a few seconds, and says how much is left. */
async function flushAndCountUnsent(): Promise<number> {
  const { countUnsent, sendAllWaiting } = await import('../offline/outboxes.ts')
  if ((await countUnsent()) === 0) return 0
  await Promise.race([sendAllWaiting(), new Promise((resolve) => setTimeout(resolve, PATIENCE))])
  return countUnsent()
}

type Props = { where?: 'here' | 'everywhere'; look?: 'text' | 'quiet'; children: React.ReactNode }

/** Signs out. What this device alone has is sent first; where that does not go, the person chooses, knowing what is lost. */
export function SignOutButton({ where = 'here', look = 'text', children }: Props) {
  const { t } = useLingui()
  const [left, setLeft] = useState(0)
  const leave = useMutation({
    mutationFn: async (isSure: boolean) => {
      const count = isSure ? 0 : await flushAndCountUnsent()
      setLeft(count)
      if (count === 0) await signOut(where)
    },
  })
  return (
    <>
      <Button look={look} busy={leave.isPending} onClick={() => leave.mutate(false)}>
        {children}
      </Button>
      <ProblemNotice error={leave.error} />
      {createPortal(
        <ConfirmDialog
          open={left > 0}
          title={plural(left, {
            one: '# thing that you recorded is on this device only',
            other: '# things that you recorded are on this device only',
          })}
          confirm={t`Sign out and lose it`}
          cancel={t`Stay signed in`}
          danger
          onConfirm={() => leave.mutate(true)}
          onClose={() => setLeft(0)}
        >
          <p>
            <Trans>
              This could not be sent now. If you stay signed in, it is sent when there is a network. If you sign out, it
              is lost.
            </Trans>
          </p>
        </ConfirmDialog>,
        document.body,
      )}
    </>
  )
}
