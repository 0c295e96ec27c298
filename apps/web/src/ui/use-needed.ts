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
  // each try in vain is counted, so that each leads to the field again
  const [tries, setTries] = useState(0)
  return {
    missing: (field) => (tries > 0 && needed[field]) || undefined,
    whenComplete: (send) => {
      const isComplete = Object.values(needed).every((words) => !words)
      setTries(isComplete ? 0 : tries + 1)
      if (isComplete) send()
    },
  }
}
