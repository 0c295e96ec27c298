import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { TakeOutButton } from '../ui/take-out-button.tsx'

type Props = {
  /** The way to all answers of the kind. */
  all: ReactNode
  mayRemove: boolean
  remove: { mutate: () => void; isPending: boolean; error: unknown }
  /** What is lost with it. */
  children: ReactNode
}

/** Below a prepared answer: the way to the others, and the way to take it out of the plan. */
export function AnswerActions({ all, mayRemove, remove, children }: Props) {
  return (
    <>
      <ProblemNotice error={remove.error} />
      <div className="actions">
        {all}
        {mayRemove && (
          <TakeOutButton label={<Trans>Take this out of the plan</Trans>} remove={remove}>
            {children}
          </TakeOutButton>
        )}
      </div>
    </>
  )
}
