import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ProblemNotice } from '../api/problem-notice.tsx'
import { AutosaveStatus } from '../autosave/autosave-status.tsx'
import type { Autosave } from '../autosave/use-autosave.ts'
import { Disclosure } from '../ui/disclosure.tsx'
import { RemoveButton } from '../ui/remove-button.tsx'

type Props<T extends object> = {
  id: string
  /** What it answers. */
  title: string
  /** Who gives it, and what stands there while nobody does. */
  owner: string | undefined
  nobody: ReactNode
  form: Autosave<T>
  can: { allowed: boolean; reason?: string | null | undefined }
  remove: { mutate: () => void; isPending: boolean; error: unknown }
  /** What goes when it is taken out. */
  loss: ReactNode
  children: ReactNode
}

/** The frame of a prepared answer: who gives it, whether it is saved, and how it is taken out of the plan. */
export function AnswerCard<T extends object>(props: Props<T>) {
  const { id, title, owner, nobody, form, can, remove, loss, children } = props
  const { t } = useLingui()
  return (
    <div id={id}>
      <Disclosure
        summary={
          <>
            {title} <span className={`tag ${owner ? 'done' : 'missing'}`}>{owner ?? nobody}</span>
          </>
        }
      >
        {children}
        <AutosaveStatus form={form} can={can} />
        <ProblemNotice error={remove.error} />
        {can.allowed && (
          <RemoveButton
            label={<Trans>Take this out of the plan</Trans>}
            title={<Trans>Take it out?</Trans>}
            confirm={t`Take out`}
            cancel={t`Keep`}
            busy={remove.isPending}
            onRemove={() => remove.mutate()}
          >
            {loss}
          </RemoveButton>
        )}
      </Disclosure>
    </div>
  )
}
