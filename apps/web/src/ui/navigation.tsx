import { type AnchorHTMLAttributes, createContext, type MouseEvent, useContext } from 'react'

/** Where the page on screen is, and the way to others: given by the public pages, or by the router of the app. */
export type Navigation = {
  pathname: string
  /** With its `?`, or empty. */
  search: string
  /** Opens an address of the app, in place of this one in the history where it says so. */
  go: (href: string, how?: { replace?: boolean }) => Promise<void>
}

const Here = createContext<Navigation>({ pathname: '/', search: '', go: async () => undefined })

/** Says to all that stands inside where the page is. */
export const NavigationProvider = Here.Provider

/** Where the page on screen is, and the way to others. */
export const useNavigation = (): Navigation => useContext(Here)

/** The path of the page on screen. */
export const usePathname = (): string => useNavigation().pathname

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { href: string }

const isForBrowser = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey

/** A link to a page of the app, which opens without loading the whole app anew. */
export function PageLink({ href, onClick, children, ...rest }: Props) {
  const { go } = useNavigation()
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || isForBrowser(event)) return
        event.preventDefault()
        void go(href)
      }}
    >
      {children}
    </a>
  )
}
