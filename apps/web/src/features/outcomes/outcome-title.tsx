import { Trans } from '@lingui/react/macro'
import type { OutcomePage } from './outcome-pages.ts'

/** What a page asks. */
export function OutcomeTitle({ page }: { page: OutcomePage }) {
  switch (page) {
    case 'held':
      return <Trans>Was the talk held?</Trans>
    case 'decision':
      return <Trans>What did your loved one decide?</Trans>
    case 'why':
      return <Trans>What could be wrong about it for them?</Trans>
    case 'why_else':
      return <Trans>Anything else against it?</Trans>
    case 'known':
      return <Trans>How do you know?</Trans>
    case 'reactions':
      return <Trans>How did they react?</Trans>
    case 'goals':
      return <Trans>How far did it come?</Trans>
    case 'followed':
      return <Trans>Did they do what they said?</Trans>
    case 'way':
      return <Trans>How was the way there?</Trans>
    case 'note':
      return <Trans>Anything to remember?</Trans>
  }
}
