import { planVersionRoutes } from '@holdfast/contracts/plan-versions'
import { Trans, useLingui } from '@lingui/react/macro'
import { queryClient } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { usePersistedState } from '../../autosave/use-persisted-state.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

/** Keeps the plan as it stands now. */
export function KeepVersion({ planKey }: { planKey: PlanKey }) {
  const { t } = useLingui()
  const [note, setNote, clearNote] = usePersistedState(`version.${planKey.planId}`, '')
  const keep = usePlanMutation(
    planVersionRoutes.keep,
    planKey,
    () => ({ body: { note } }),
    () => {
      clearNote()
      return queryClient.invalidateQueries({ queryKey: ['plans', planKey.planId, 'versions'] })
    },
  )
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        keep.mutate()
      }}
    >
      <TextField label={t`Keep the plan as it is now`} hint={t`A note, if you like.`} value={note} onChange={setNote} />
      <ProblemNotice error={keep.error} />
      <div>
        <Button type="submit" busy={keep.isPending}>
          <Trans>Keep this version</Trans>
        </Button>
      </div>
    </form>
  )
}
