import { Trans } from '@lingui/react/macro'
import type { ReactElement, ReactNode } from 'react'
import { AutosaveStatus } from '../autosave/autosave-status.tsx'
import type { Autosave } from '../autosave/use-autosave.ts'
import { AskingPage } from '../ui/asking-page.tsx'
import { Button } from '../ui/button.tsx'

/** The questions of a prepared answer, by their names in the address: the words, then who acts. */
export const ANSWER_PAGES = ['1', '2'] as const
/** One of them. */
export type AnswerPage = (typeof ANSWER_PAGES)[number]

type Props<T extends object> = {
  page: AnswerPage
  /** What it answers. */
  about: ReactNode
  title: ReactNode
  form: Autosave<T>
  can: { allowed: boolean; reason?: string | null | undefined }
  /** To another question, or back to read it. */
  go: (page?: AnswerPage) => void
  children: ReactNode
}

/** One question of a prepared answer; it saves itself. */
export function AnswerQuestions<T extends object>({
  page,
  about,
  title,
  form,
  can,
  go,
  children,
}: Props<T>): ReactElement {
  const isLast = page === '2'
  return (
    <AskingPage
      at={ANSWER_PAGES.indexOf(page)}
      of={ANSWER_PAGES.length}
      eyebrow={about}
      title={title}
      onSubmit={() => go(isLast ? undefined : '2')}
      dock={
        <>
          <Button type="submit">{isLast ? <Trans>Done</Trans> : <Trans>Continue</Trans>}</Button>
          <Button look="text" onClick={() => go()}>
            <Trans>Read it</Trans>
          </Button>
        </>
      }
    >
      {children}
      <AutosaveStatus form={form} can={can} />
    </AskingPage>
  )
}
