import { Trans } from '@lingui/react/macro'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

type Props = { isOffline: boolean; onOpen: () => void }

/**
 * Before the meeting. A phone without a network does not learn that it has begun: then the person says so, and what they record
 * waits until the server knows of the meeting too.
 */
export function NotBegun({ isOffline, onOpen }: Props) {
  return (
    <Notice>
      <p>
        <Trans>The meeting has not begun. This page opens by itself when it does.</Trans>
      </p>
      {isOffline && (
        <>
          <p>
            <Trans>
              Without a network this phone cannot hear of it. The sobriety check comes first; when the meeting begins,
              open it here.
            </Trans>
          </p>
          <Button onClick={onOpen}>
            <Trans>It has begun: open the meeting</Trans>
          </Button>
        </>
      )}
    </Notice>
  )
}
