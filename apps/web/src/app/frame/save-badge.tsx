import { Trans } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { type PageSaveState, pageSaveState, subscribeToPageSaveState } from '../../autosave/page-save-state.ts'
import { currentLocale } from '../../i18n/locale.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'

const ICONS: Readonly<Record<PageSaveState['kind'], IconName>> = {
  unsaved: 'pencil',
  'on-device': 'smartphone',
  saving: 'refresh-cw',
  saved: 'check',
}

const clock = (at: Date): string => new Intl.DateTimeFormat(currentLocale(), { timeStyle: 'short' }).format(at)

function Words({ state }: { state: PageSaveState }) {
  switch (state.kind) {
    case 'unsaved':
      return <Trans>Not saved</Trans>
    case 'on-device':
      return <Trans>Saved on this device</Trans>
    case 'saving':
      return <Trans>Saving</Trans>
    case 'saved':
      return (
        <Trans>
          Saved <span className="at">{clock(state.at)}</span>
        </Trans>
      )
  }
}

/** In the bar, once a page: whether what was typed on it is saved. */
export function SaveBadge() {
  const state = useSyncExternalStore(subscribeToPageSaveState, pageSaveState)
  return (
    <span className="save" role="status" data-state={state?.kind}>
      {state && (
        <>
          <Icon name={ICONS[state.kind]} small />
          <span>
            <Words state={state} />
          </span>
        </>
      )}
    </span>
  )
}
