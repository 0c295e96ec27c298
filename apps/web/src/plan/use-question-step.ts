import { useNavigate, useSearch } from '@tanstack/react-router'

/**
 * Which page of a row of questions is open. It stands in the address under a neutral name, so that Back in the browser goes to the
 * page before and keeps the answers; a name that the row does not have opens the first.
 */
export function useQuestionStep(names: readonly string[]): { at: number; go: (name: string) => void } {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const at = Math.max(0, names.indexOf(String(search.at ?? '')))
  return { at, go: (name) => void navigate({ to: '.', search: { at: name } as never }) }
}
