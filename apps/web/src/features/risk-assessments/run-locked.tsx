import { Trans } from '@lingui/react/macro'
import { EmergencyNumbers } from '../crisis-contacts/emergency-numbers.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Stands in place of the day while someone is in danger: help first, no check, no meeting (docs/practice.md 9.1). */
export function RunLocked({ address }: { address: string }) {
  return (
    <Notice tone="urgent" live>
      <h2>
        <Trans>No meeting now: get help first</Trans>
      </h2>
      <p>
        <Trans>
          Whoever leads this case says that someone is in danger. This page stays closed until the danger was looked at
          again.
        </Trans>
      </p>
      <EmergencyNumbers />
      {address && (
        <p>
          <Trans>Say where you are: {address}</Trans>
        </p>
      )}
    </Notice>
  )
}
