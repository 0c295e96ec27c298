import { Trans } from '@lingui/react/macro'
import type { SaveState as State } from './autosaver.ts'
import { useKeepsDrafts } from './keeps-drafts.ts'
import { useReportedSaveState } from './page-save-state.ts'
import { problemMessage } from '../api/problem-message.ts'

type Unsaved = Exclude<State, { kind: 'saved' | 'saving' }>

function Words({ state }: { state: Unsaved }) {
  const isKept = useKeepsDrafts()
  switch (state.kind) {
    case 'waiting':
      return isKept ? (
        <Trans>Saved on this device. It will send when you are back online.</Trans>
      ) : (
        <Trans>
          Not sent yet, and this device cannot keep it. Leave this page open: it will send when you are back online.
        </Trans>
      )
    case 'signed-out':
      return <Trans>Not sent: you are signed out.</Trans>
    case 'conflict':
      return <Trans>Not saved yet: someone changed the same words. Choose below.</Trans>
    case 'refused':
      return isKept ? (
        <Trans>Not saved yet. Your words are kept here. {problemMessage(state.error)}</Trans>
      ) : (
        <Trans>Not saved yet. {problemMessage(state.error)}</Trans>
      )
  }
}

/** Tells the badge of the page whether this form is saved; here, beside its fields, it says only what is not, and why. */
export function SaveState({ state }: { state: State }) {
  useReportedSaveState(state)
  if (state.kind === 'saved' || state.kind === 'saving') return null
  return (
    <p className="save-state waiting" role="status">
      <Words state={state} />
    </p>
  )
}
