import { useEffect, useState } from 'react'

function takeSecret(): string {
  const found = location.hash.slice(1)
  if (found) history.replaceState(history.state, '', location.pathname)
  return found
}

/** A secret that came after `#` in a link: read once, and taken out of the address bar at once. A second link may follow. */
export function useFragment(): string {
  const [secret, setSecret] = useState(takeSecret)
  useEffect(() => {
    const hear = () => location.hash && setSecret(takeSecret())
    window.addEventListener('hashchange', hear)
    return () => window.removeEventListener('hashchange', hear)
  }, [])
  return secret
}
