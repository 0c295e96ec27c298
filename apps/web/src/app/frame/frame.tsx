import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useEffect, useLayoutEffect } from 'react'
import { HelpSheet } from '../../features/crisis-contacts/help-sheet.tsx'
import { usePathname } from '../../ui/navigation.tsx'
import { showLateFonts } from '../../ui/fonts.ts'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { NewerVersion } from '../newer-version.tsx'
import { useEscapeToLeave } from './escape-leave.ts'

function usePageTitle(title: MessageDescriptor | undefined): void {
  const { i18n } = useLingui()
  useEffect(() => {
    document.title = title ? i18n._(title) : 'Holdfast'
  })
}

type Props = {
  title: MessageDescriptor | undefined
  bar: ReactNode
  notices?: ReactNode
  /** At the lower edge of a phone. */
  foot: ReactNode
  /** Said before the numbers to call. */
  help?: ReactNode
  shell?: string
  children: ReactNode
}

/** What stands around every page: its bar, what is to be said above it, the tabs of a phone, and the sheet with the numbers to call. */
export function Frame({ title, bar, notices, foot, help, shell = 'shell', children }: Props) {
  usePageTitle(title)
  const pathname = usePathname()
  useLayoutEffect(showLateFonts, [pathname])
  useEscapeToLeave()
  useKeptFocus()
  return (
    <div className="app">
      <a className="skip" href="#content">
        <Trans>Skip to the content</Trans>
      </a>
      {bar}
      <NewerVersion />
      {notices}
      <div className={shell}>{children}</div>
      <div className="foot">{foot}</div>
      <HelpSheet above={help} />
    </div>
  )
}
