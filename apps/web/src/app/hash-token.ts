import { useEffect, useState } from 'react'

function readTokenFromHash(): string {
  const found = location.hash.slice(1)
  if (found) history.replaceState(history.state, '', location.pathname)
  return found
}

/** A secret that came after `#` in a link: read once, and taken out of the address bar at once. A second link may follow. */
export function useHashToken(): string {
  const [secret, setSecret] = useState(readTokenFromHash)
  useEffect(() => {
    const hear = () => location.hash && setSecret(readTokenFromHash())
    window.addEventListener('hashchange', hear)
    return () => window.removeEventListener('hashchange', hear)
  }, [])
  return secret
}
