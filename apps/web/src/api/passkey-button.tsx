import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'

type Props = { busy: boolean; onClick: () => void; children: ReactNode }

/** Begins what the device goes on with: it asks for a fingerprint, a face or a PIN. */
export function PasskeyButton({ busy, onClick, children }: Props) {
  return (
    <div className="stack" style={{ gap: 4 }}>
      <div>
        <Button look="quiet" busy={busy} onClick={onClick}>
          {children}
        </Button>
      </div>
      <p className="muted">
        <Trans>With your fingerprint, your face or the PIN of your device.</Trans>
      </p>
    </div>
  )
}
