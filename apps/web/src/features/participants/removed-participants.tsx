import { participantRoutes, type RemovedParticipant } from '@holdfast/contracts/participants'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNotice } from '../../api/problem-notice.tsx'
import { QueryPart } from '../../api/query-boundary.tsx'
import { formatMoment } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlanMutation } from '../../plan/use-plan-mutation.ts'
import { Icon } from '../../ui/icon.tsx'
import { Button } from '../../ui/button.tsx'
import { removedParticipantsQuery } from './participants.queries.ts'

type Props = { planKey: PlanKey; mayPutBack: boolean; revision: number }

/** Who was taken out of this plan, by whom and when, to be put back with all that they wrote; asked for once it is unfolded. */
export function RemovedParticipants({ planKey, mayPutBack, revision }: Props) {
  const [isOpen, setOpen] = useState(false)
  const query = useQuery({ ...removedParticipantsQuery(planKey, revision), enabled: isOpen })
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          <Trans>Taken out of this plan</Trans>
        </span>
        <Icon name="chevron-down" small />
      </summary>
      {isOpen && (
        <div className="stack">
          <QueryPart query={query}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="muted">
                  <Trans>Nobody was taken out of this plan.</Trans>
                </p>
              ) : (
                <>
                  <p className="muted">
                    <Trans>
                      What they wrote and answered waits for them, unread. It comes back when they are put back into the
                      plan.
                    </Trans>
                  </p>
                  <ul className="plain-list divided">
                    {items.map((one) => (
                      <Removed key={one.id} one={one} planKey={planKey} mayPutBack={mayPutBack} />
                    ))}
                  </ul>
                </>
              )
            }
          </QueryPart>
        </div>
      )}
    </details>
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
