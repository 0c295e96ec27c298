import { Trans } from '@lingui/react/macro'
import type { LookPage } from './seen.ts'

/** What is asked on a page of a look. */
export function LookTitle({ page }: { page: Exclude<LookPage, 'decide'> }) {
  switch (page) {
    case 'danger':
      return <Trans>Is there any danger?</Trans>
    case 'withdrawal':
      return <Trans>Any signs of withdrawal?</Trans>
    case 'speech':
      return <Trans>How do they speak?</Trans>
    case 'movement':
      return <Trans>How do they move?</Trans>
    case 'face':
      return <Trans>Eyes, face and smell?</Trans>
    case 'mind':
      return <Trans>How awake are they?</Trans>
    case 'clear':
      return <Trans>Do they answer clearly?</Trans>
    case 'willing':
      return <Trans>Will they sit down and listen for half an hour?</Trans>
  }
}
