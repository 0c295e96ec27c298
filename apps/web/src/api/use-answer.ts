import { useEffect, useState } from 'react'
import type { Answered } from './answered.ts'

type Came<T> = { data?: T; error: unknown; isError: boolean; to: string }

/** Asks once for what a public page shows, and anew when `about` changes or the reader tries again. */
export function useAnswer<T>(about: string, ask: (about: string) => Promise<T>): Answered<T> {
  const [askNow] = useState(() => ask)
  const [tries, setTries] = useState(0)
  const [came, setCame] = useState<Came<T>>({ error: null, isError: false, to: '' })
  const question = `${tries} ${about}`
  useEffect(() => {
    let isWanted = true
    askNow(about).then(
      (data) => isWanted && setCame({ data, error: null, isError: false, to: question }),
      (error: unknown) => isWanted && setCame({ error, isError: true, to: question }),
    )
    return () => {
      isWanted = false
    }
  }, [about, askNow, question])
  // what came to an earlier question is not shown
  const { data, error, isError } = came.to === question ? came : { data: undefined, error: null, isError: false }
  return { data, error, isError, refetch: async () => setTries(tries + 1) }
}
