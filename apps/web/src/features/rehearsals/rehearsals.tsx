import { type Rehearsal, rehearsalRoutes } from '@holdfast/contracts/logistics'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { queryClient, request } from '../../app/api.ts'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { sayDate } from '../../app/words.ts'
import { RemoveButton } from '../../ui/remove-button.tsx'

type PlanKey = { organizationId: string; planId: string }

/** The practice runs so far; they are never counted as attempts. */
export function Rehearsals({
  rehearsals,
  planKey,
  mayEdit,
}: {
  rehearsals: readonly Rehearsal[]
  planKey: PlanKey
  mayEdit: boolean
}) {
  const { t } = useLingui()
  const remove = useMutation({
    mutationFn: ({ id, version }: Rehearsal) =>
      request(rehearsalRoutes.remove, { params: { ...planKey, rehearsalId: id }, ifMatch: version }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['plans'] }),
  })
  if (rehearsals.length === 0) return null
  return (
    <>
      <ul className="tasks">
        {rehearsals.map((rehearsal) => (
          <li key={rehearsal.id} id={rehearsal.id}>
            <span>
              {sayDate(rehearsal.heldOn)} · <Trans>{rehearsal.minutes} minutes</Trans>
              {rehearsal.whatGotStuck && <span className="muted"> · {rehearsal.whatGotStuck}</span>}
            </span>
            {mayEdit && (
              <RemoveButton
                label={<Trans>Take back</Trans>}
                title={<Trans>Take this rehearsal back?</Trans>}
                confirm={t`Take back`}
                cancel={t`Keep`}
                busy={remove.isPending}
                onRemove={() => remove.mutate(rehearsal)}
              >
                <Trans>It was recorded by mistake. This cannot be undone; you can record it again.</Trans>
              </RemoveButton>
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice error={remove.error} />
    </>
  )
}
