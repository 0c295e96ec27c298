import type { Participant } from '@holdfast/contracts/participants'
import { RELATIONSHIP_LABELS } from '@holdfast/domain/cases/case-labels'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { type MarkState, StatusMark } from '../../ui/status-mark.tsx'
import { HowTheyTakePart } from './prepared-table.tsx'

type Props = { planKey: PlanKey; participants: readonly Participant[]; leads: boolean }

/** How far somebody is with what is asked of them; null where the reader may not know. */
function stateOf({ preparedness }: Participant): { state: MarkState; done: number; asked: number } | null {
  if (preparedness === null) return null
  const asked = preparedness.filter(({ state }) => state !== 'not_needed')
  const done = asked.filter(({ state }) => state === 'done').length
  return { done, asked: asked.length, state: done === asked.length ? 'ready' : done > 0 ? 'doing' : 'none' }
}

/** Everybody in the plan as faces: what they are, how far they are, and whether they were asked yet. */
export function PeopleList({ planKey, participants, leads }: Props) {
  return (
    <ul className="group people">
      {participants.map((participant, at) => {
        const stands = stateOf(participant)
        return (
          <li className="person" key={participant.id} id={participant.id}>
            <Avatar name={participant.name} color={personColor(at)} />
            <span className="strong">
              {leads ? (
                <Link
                  to="/o/$organizationId/p/$planId/people/$participantId"
                  params={{ ...planKey, participantId: participant.id }}
                >
                  <bdi>{participant.name}</bdi>
                </Link>
              ) : (
                <bdi>{participant.name}</bdi>
              )}{' '}
              {participant.isMe && <Trans>(you)</Trans>}
            </span>
            <span className="say">
              {localize(RELATIONSHIP_LABELS[participant.relationship])} ·{' '}
              <HowTheyTakePart participant={participant} short />
              {stands && stands.asked > 0 && (
                <>
                  {' '}
                  ·{' '}
                  {stands.done === stands.asked ? (
                    <Trans>everything ready</Trans>
                  ) : (
                    <Trans>
                      {stands.done} of {stands.asked} ready
                    </Trans>
                  )}
                </>
              )}
              {leads && participant.caseMemberId === null && participant.adult && (
                <>
                  {' '}
                  · <Trans>no link used yet</Trans>
                </>
              )}
            </span>
            {stands && (
              <span className="do">
                <StatusMark state={stands.state} />
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
