import type { ReactNode } from 'react'
import { useContactsOnScreen } from '../features/crisis-contacts/use-contacts.ts'
import { usePathname } from '../ui/navigation.tsx'
import { AppBar } from './frame/app-bar.tsx'
import { publicTitle } from './frame/public-title.ts'
import { Frame } from './frame/frame.tsx'
import { TabBar } from './frame/tab-bar.tsx'
import { UnlessLeft } from './unless-left.tsx'

function Screen({ children }: { children: ReactNode }) {
  const title = publicTitle(usePathname())
  useContactsOnScreen()
  return (
    <Frame title={title} bar={<AppBar title={title} />} foot={<TabBar />}>
      {children}
    </Frame>
  )
}

/** A public page, inside the frame of every page, before the app itself is there. */
export function PublicScreen({ children }: { children: ReactNode }) {
  return (
    <UnlessLeft>
      <Screen>{children}</Screen>
    </UnlessLeft>
  )
}
