import { useSyncExternalStore } from 'react'

// where the frame has its three columns
const wide = matchMedia('(min-width: 64em)')

function listen(onChange: () => void): () => void {
  wide.addEventListener('change', onChange)
  return () => wide.removeEventListener('change', onChange)
}

/** Whether the screen has room for what stands beside a page, so that it is not on the page a second time. */
export const useIsWide = (): boolean => useSyncExternalStore(listen, () => wide.matches)
