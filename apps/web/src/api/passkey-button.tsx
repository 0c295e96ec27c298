import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'

type Props = { busy: boolean; onClick: () => void; children: ReactNode }

/** Begins what the device goes on with: it asks for a fingerprint, a face or a PIN. */
export function PasskeyButton({ busy, onClick, children }: Props) {
  return (
    <div className="stack">
      <div className="actions">
        <Button look="quiet" busy={busy} onClick={onClick}>
          <Icon name="fingerprint" small />
          {children}
        </Button>
      </div>
      <p className="small soft">
        <Trans>With your fingerprint, your face or the PIN of your device.</Trans>
      </p>
    </div>
  )
}
