import { type Hold, retentionRoutes } from '@holdfast/contracts/retention'
import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery } from '@tanstack/react-query'
import { queryClient, request } from '../../api/client.ts'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { formatDate } from '../../i18n/localize.ts'
import { Empty } from '../../ui/empty.tsx'
import { RemoveButton } from '../../ui/remove-button.tsx'
import { holdsQuery } from './retention.queries.ts'

function HeldCase({ organizationId, hold }: { organizationId: string; hold: Hold }) {
  const { t } = useLingui()
  const { id: holdId, caseCode, reason, until, setBy, version } = hold
  const lift = useMutation({
    mutationFn: () => request(retentionRoutes.liftHold, { params: { organizationId, holdId }, ifMatch: version }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: holdsQuery(organizationId).queryKey })
      await queryClient.invalidateQueries({ queryKey: ['retention', organizationId] })
    },
  })
  return (
    <li className="card">
      <p className="strong">
        <Trans>Case {caseCode}</Trans>
      </p>
      <p>{reason}</p>
      <p className="small soft">
        {until ? (
          <Trans>
            Until {formatDate(until)}, set by {setBy}
          </Trans>
        ) : (
          <Trans>Until somebody lifts it, set by {setBy}</Trans>
        )}
      </p>
      <RemoveButton
        label={<Trans>Lift the hold</Trans>}
        title={<Trans>Lift the hold on case {caseCode}?</Trans>}
        confirm={t`Lift the hold`}
        cancel={t`Keep it`}
        busy={lift.isPending}
        onRemove={() => lift.mutate()}
      >
        <p>
          <Trans>
            The rule of the practice counts again, and the case can be erased. What is erased cannot be brought back.
          </Trans>
        </p>
      </RemoveButton>
      <ProblemNotice error={lift.error} />
    </li>
  )
}

/** Cases that have to stay as they are; of one case alone where its code is given. */
export function Holds({ organizationId, caseCode }: { organizationId: string; caseCode?: string }) {
  const { data, error } = useQuery(holdsQuery(organizationId))
  const holds = data?.items.filter((one) => caseCode === undefined || one.caseCode === caseCode)
  if (!holds) return <ProblemNotice error={error} />
  if (holds.length === 0)
    return (
      <Empty>
        <Trans>Nothing is on hold.</Trans>
      </Empty>
    )
  return (
    <ul className="stack">
      {holds.map((hold) => (
        <HeldCase key={hold.id} organizationId={organizationId} hold={hold} />
      ))}
    </ul>
  )
}
