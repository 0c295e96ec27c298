import { useNavigate, useSearch } from '@tanstack/react-router'
import { ANSWER_PAGES, type AnswerPage } from './answer-questions.tsx'

/** The question of a prepared answer that the address names, if any, and the way to another, or back to read it. */
export function useAnswerPage(): { page: AnswerPage | undefined; go: (page?: AnswerPage) => void } {
  const navigate = useNavigate()
  const { at }: { at?: string | number } = useSearch({ strict: false })
  return {
    page: ANSWER_PAGES.find((one) => one === String(at)),
    go: (page) => void navigate({ to: '.', search: (page ? { at: page } : {}) as never }),
  }
}
