import { Trans } from '@lingui/react/macro'
import type { Question } from './report-questions.ts'

/** A question of the report in words. */
export function QuestionTitle({ question }: { question: Question }) {
  switch (question) {
    case 'second':
      return <Trans>What helps a second attempt?</Trans>
    case 'why':
      return <Trans>Why was the answer no?</Trans>
    case 'ways':
      return <Trans>Which way, with whom, at what risk?</Trans>
    case 'prepared':
      return <Trans>Does it help to be prepared?</Trans>
    case 'after':
      return <Trans>What came after?</Trans>
    case 'time':
      return <Trans>How does it change over time?</Trans>
  }
}
