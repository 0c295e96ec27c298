import type { Participant } from '@holdfast/contracts/participants'
import { ATTENDANCE_LABELS, DAY_ROLE_LABELS } from '@holdfast/domain/participants/participant'
import { PREPARED_LABELS, PREPARED_SHORT } from '@holdfast/domain/participants/prepared-labels'
import { type PreparedItem, SHARED_ITEMS } from '@holdfast/domain/participants/preparedness'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'

type State = 'done' | 'open' | 'not_needed'

/** Someone in one line: how they take part, and, unless it is `short`, what they do. Why somebody is not there is never said. */
export function HowTheyTakePart({ participant, short = false }: { participant: Participant; short?: boolean }) {
  const roles = short ? '' : participant.dayRoles.map((role) => localize(DAY_ROLE_LABELS[role].name)).join(', ')
  return (
    <span className="muted">
      {localize(ATTENDANCE_LABELS[participant.attendance])}
      {!participant.adult && (
        <>
          {' '}
          · <Trans>under 18</Trans>
        </>
      )}
      {roles && ` · ${roles}`}
    </span>
  )
}

function Stand({ state }: { state: State | undefined }) {
  if (state === 'done')
    return (
      <span className="tag done">
        <Trans>Done</Trans>
      </span>
    )
  if (state === 'open')
    return (
      <span className="tag missing">
        <Trans>Open</Trans>
      </span>
    )
  return <span className="tag">–</span>
}

/** Everybody with what they have ready: a table on a wide screen, a card for each on a phone (F14). */
export function PreparedTable({ planKey, participants }: { planKey: PlanKey; participants: readonly Participant[] }) {
  const stateOf = (participant: Participant, item: PreparedItem) =>
    participant.preparedness?.find((one) => one.item === item)?.state
  return (
    <table className="prepared">
      <thead>
        <tr>
          <th scope="col">
            <Trans>Name</Trans>
          </th>
          {SHARED_ITEMS.map((item) => (
            <th scope="col" key={item}>
              {localize(PREPARED_SHORT[item])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {participants.map((participant) => (
          <tr key={participant.id} id={participant.id}>
            <th scope="row">
              <Link
                to="/o/$organizationId/p/$planId/people/$participantId"
                params={{ ...planKey, participantId: participant.id }}
              >
                {participant.name} {participant.isMe && <Trans>(you)</Trans>}
              </Link>
              <br />
              <HowTheyTakePart participant={participant} />
            </th>
            {SHARED_ITEMS.map((item) => (
              <td key={item} data-label={localize(PREPARED_LABELS[item])} data-state={stateOf(participant, item)}>
                <Stand state={stateOf(participant, item)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
