import { participantRoutes, type RemovedParticipant } from '@holdfast/contracts/participants'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QueryPart } from '../../api/query-boundary.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Button } from '../../ui/button.tsx'
import { removedParticipantsQuery } from './participants.queries.ts'

type Props = { planKey: PlanKey; mayPutBack: boolean; revision: number }

/** Who was taken out of this plan, by whom and when, to be put back with all that they wrote; nothing where nobody was. */
export function RemovedParticipants({ planKey, mayPutBack, revision }: Props) {
  const query = useQuery(removedParticipantsQuery(planKey, revision))
  if (!query.isError && (query.data?.items.length ?? 0) === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Taken out of this plan</Trans>
      </h2>
      <QueryPart query={query}>
        {({ items }) => (
          <>
            <p className="muted">
              <Trans>
                What they wrote and answered waits for them, unread. It comes back when they are put back into the plan.
              </Trans>
            </p>
            <ul className="plain-list divided">
              {items.map((one) => (
                <Removed key={one.id} one={one} planKey={planKey} mayPutBack={mayPutBack} />
              ))}
            </ul>
          </>
        )}
      </QueryPart>
    </section>
  )
}

function Removed({ one, planKey, mayPutBack }: { one: RemovedParticipant; planKey: PlanKey; mayPutBack: boolean }) {
  const putBack = usePlanMutation(participantRoutes.putBack, planKey, () => ({ params: { participantId: one.id } }))
  return (
    <li>
      <p>
        <bdi>{one.name}</bdi>
        <br />
        <span className="muted">
          <Trans>
            taken out by <bdi>{one.removedBy}</bdi>, {formatMoment(one.removedAt)}
          </Trans>
        </span>
      </p>
      {mayPutBack && (
        <Button look="quiet" busy={putBack.isPending} onClick={() => putBack.mutate()}>
          <Trans>Put {one.name} back</Trans>
        </Button>
      )}
      <ProblemNotice error={putBack.error} />
    </li>
  )
}
