import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { MarkIcon } from './icon.tsx'

/** Where something to be done stands. */
export type MarkState = 'none' | 'doing' | 'ready' | 'care' | 'later'

/** The word of a state, as it is read with its mark. */
export function MarkWord({ state }: { state: MarkState }) {
  switch (state) {
    case 'none':
      return <Trans>Not started</Trans>
    case 'doing':
      return <Trans>In progress</Trans>
    case 'ready':
      return <Trans>Ready</Trans>
    case 'care':
      return <Trans>Needs attention</Trans>
    case 'later':
      return <Trans>Later</Trans>
  }
}

/** A state by shape and word; the word is for screen readers alone where `quiet`. */
export function StatusMark({ state, quiet = false, word }: { state: MarkState; quiet?: boolean; word?: ReactNode }) {
  return (
    <span className={`mark ${state}`}>
      <MarkIcon name={`m-${state}`} />
      <span className={quiet ? 'hide' : undefined}>{word ?? <MarkWord state={state} />}</span>
    </span>
  )
}
