import { useState } from 'react'

/** A secret that came after `#` in a link: read once, and taken out of the address bar at once. */
export function useFragment(): string {
  const [secret] = useState(() => {
    const found = location.hash.slice(1)
    if (found) history.replaceState(history.state, '', location.pathname)
    return found
  })
  return secret
}
