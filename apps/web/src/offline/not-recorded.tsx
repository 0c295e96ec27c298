import { Trans } from '@lingui/react/macro'
import { Notice } from '../ui/notice.tsx'
import type { DayRecording } from './use-offline-day.ts'

/** Said beside a button where this phone could not write down what was tapped. */
export function NotRecorded({ recording }: { recording: DayRecording }) {
  if (!recording.hasFailed) return null
  return (
    <Notice tone="caution" live>
      <p>
        <Trans>This phone could not record it. Try again, or write it on paper with the time.</Trans>
      </p>
    </Notice>
  )
}
