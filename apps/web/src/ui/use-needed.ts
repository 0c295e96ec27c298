import { useState } from 'react'

type Needed<F extends string> = { readonly [Field in F]?: string | undefined | false }

/**
 * What a form still needs, in words by field, once somebody tried to send it: `send` is called when nothing is missing. Nothing is
 * said before, and no button is off.
 */
export function useNeeded<F extends string>(
  needed: Needed<F>,
): {
  missing: (field: F) => string | undefined
  whenComplete: (send: () => void) => void
} {
  const [isTried, setTried] = useState(false)
  return {
    missing: (field) => (isTried && needed[field]) || undefined,
    whenComplete: (send) => {
      setTried(true)
      if (Object.values(needed).every((words) => !words)) send()
    },
  }
}
