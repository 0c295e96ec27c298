import type { KeptStatus } from '@holdfast/domain/follow-through/follow-through'
import type { CheckInState } from '@holdfast/domain/follow-through/check-ins'

/** What is drawn: how it was kept, or that nobody has said yet. */
export type Mark = KeptStatus | Exclude<CheckInState, 'done'>

const SHAPES: Readonly<Record<Mark, React.ReactNode>> = {
  held: (
    <>
      <circle cx="10" cy="10" r="8" className="full" />
      <path d="m6 10 3 3 5-6" className="on-full" />
    </>
  ),
  under_pressure: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 2a8 8 0 0 1 0 16z" className="full" />
    </>
  ),
  slipped: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M6 8h8M6 12h8" />
    </>
  ),
  not_tested: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M6 10h8" />
    </>
  ),
  paused_for_treatment: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M8 7v6M12 7v6" />
    </>
  ),
  not_due: <circle cx="10" cy="10" r="3" />,
  passed: <path d="M6 10h8" />,
  due: <circle cx="10" cy="10" r="7" className="open" />,
  overdue: <circle cx="10" cy="10" r="7" className="open" />,
}

/** A shape for each status, so that none is told by its color alone; the word stands beside it. */
export function StatusMark({ mark }: { mark: Mark }) {
  return (
    <svg className="status-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {SHAPES[mark]}
    </svg>
  )
}
