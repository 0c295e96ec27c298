import { useState } from 'react'

/** What one button of a public page does, and how that goes. */
export type Action<Given, Answer> = {
  /** Begins it; where it fails, `error` says so. */
  run: (given: Given) => void
  isPending: boolean
  isSuccess: boolean
  answer: Answer | undefined
  error: unknown
}

type State<Answer> = { is: 'idle' | 'pending' | 'done' | 'failed'; answer?: Answer; error?: unknown }

/** Does something once for each tap, and goes on with `onDone`; a public page needs no more than this of what a page of a case has. */
export function useAction<Answer, Given = void>(
  act: (given: Given) => Promise<Answer>,
  onDone?: (answer: Answer) => Promise<void> | void,
): Action<Given, Answer> {
  const [{ is, answer, error = null }, setState] = useState<State<Answer>>({ is: 'idle' })
  const attempt = async (given: Given): Promise<void> => {
    setState({ is: 'pending' })
    try {
      const done = await act(given)
      await onDone?.(done)
      setState({ is: 'done', answer: done })
    } catch (failure) {
      setState({ is: 'failed', error: failure })
    }
  }
  return { run: (given) => void attempt(given), isPending: is === 'pending', isSuccess: is === 'done', answer, error }
}
