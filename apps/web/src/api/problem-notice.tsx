import { Notice } from '../ui/notice.tsx'
import { problemMessage } from './problem-message.ts'

/** What went wrong with the last try, read out when it appears. */
export function ProblemNotice({ error }: { error: unknown }) {
  if (!error) return null
  return (
    <Notice tone="caution" live>
      <p>{problemMessage(error)}</p>
    </Notice>
  )
}
