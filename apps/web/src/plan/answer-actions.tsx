import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { RemoveButton } from '../ui/remove-button.tsx'

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
  const { t } = useLingui()
  return (
    <>
      <ProblemNotice error={remove.error} />
      <div className="actions">
        {all}
        {mayRemove && (
          <RemoveButton
            label={<Trans>Take this out of the plan</Trans>}
            title={<Trans>Take it out?</Trans>}
            confirm={t`Take out`}
            cancel={t`Keep`}
            busy={remove.isPending}
            onRemove={() => remove.mutate()}
          >
            {children}
          </RemoveButton>
        )}
      </div>
    </>
  )
}
