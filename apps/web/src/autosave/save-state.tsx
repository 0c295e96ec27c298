import { Trans } from '@lingui/react/macro'
import type { SaveState as State } from './autosaver.ts'
import { currentLocale } from '../i18n/locale.ts'
import { useKeepsDrafts } from './drafts.ts'
import { problemMessage } from '../api/problem-message.ts'

const clock = (at: Date): string => new Intl.DateTimeFormat(currentLocale(), { timeStyle: 'short' }).format(at)

function Words({ state }: { state: State }) {
  const isKept = useKeepsDrafts()
  switch (state.kind) {
    case 'saving':
      return <Trans>Saving…</Trans>
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
    case 'saved':
      return state.at ? (
        <Trans>All changes saved · {clock(state.at)}</Trans>
      ) : (
        <Trans>All changes are saved as you type.</Trans>
      )
  }
}

/** Whether what is on this page is saved. */
export function SaveState({ state }: { state: State }) {
  const calm = state.kind === 'saved' || state.kind === 'saving'
  return (
    <p className={`save-state ${calm ? '' : 'waiting'}`} role="status">
      <Words state={state} />
    </p>
  )
}
