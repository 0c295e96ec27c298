import { ConflictChoice } from './conflict-choice.tsx'
import { SaveState } from './save-state.tsx'
import type { Autosave } from './use-autosave.ts'

/** Below a form that saves itself: whether it is saved, or why this reader cannot change them. */
export function AutosaveStatus<T extends object>({
  form,
  can,
}: {
  form: Autosave<T>
  can: { allowed: boolean; reason?: string | null | undefined }
}) {
  return (
    <>
      {can.allowed ? <SaveState state={form.state} /> : <p className="muted">{can.reason}</p>}
      <ConflictChoice form={form} />
    </>
  )
}

/** What the server said against the last save, to show beside the fields. */
export const refusalOf = <T extends object>(form: Autosave<T>): unknown =>
  form.state.kind === 'refused' ? form.state.error : undefined
