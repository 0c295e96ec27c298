import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'

type Props = {
  busy: boolean
  onNotNow: () => void
  /** What is done. */
  children: ReactNode
}

/** The two buttons below a question that may be left for later. */
export function SubmitOrNotNow({ busy, onNotNow, children }: Props) {
  return (
    <>
      <Button type="submit" busy={busy}>
        {children}
      </Button>
      <Button look="text" onClick={onNotNow}>
        <Trans>Not now</Trans>
      </Button>
    </>
  )
}
