import type { Checklist } from '@holdfast/domain/checklists/checklist'
import { useLocation, useSearch } from '@tanstack/react-router'
import type { StepSearch } from '../../app/step-search.ts'

/**
 * Which of these lists the address opens: by `step`, or by the `#list-…` of a link to what is missing; undefined where it opens none.
 */
export function useOpenList(lists: readonly Checklist[]): Checklist | undefined {
  const { step }: StepSearch = useSearch({ strict: false })
  const { hash } = useLocation()
  return lists.find((list) => list === step || `list-${list}` === hash)
}
