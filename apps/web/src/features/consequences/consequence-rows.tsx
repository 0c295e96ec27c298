import type { Consequence } from '@holdfast/contracts/consequences'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar, personColor } from '../../ui/avatar.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { AgreementWords, agreementState } from './agreement-mark.tsx'

/** Whether this reader has yet to say if they stand behind a limit. */
export const waitsForMe = ({ can, myStance }: Consequence): boolean => can.giveStance.allowed && myStance === null

type Props = {
  consequences: readonly Consequence[]
  people: readonly { id: string; name: string }[]
  planKey: PlanKey
}

/** Every limit as a row: its words, whose it is and where the group stands; each is read and answered on its own page. */
export function ConsequenceRows({ consequences, people, planKey }: Props): ReactElement {
  return (
    <ul className="group">
      {consequences.map((one) => {
        const at = people.findIndex(({ id }) => id === one.participantId)
        const name = people[at]?.name ?? ''
        return (
          <li key={one.id} id={one.id}>
            <Link
              className="task"
              to="/o/$organizationId/p/$planId/consequences/$consequenceId"
              params={{ ...planKey, consequenceId: one.id }}
            >
              <StatusMark state={agreementState(one)} quiet />
              <span>
                <b className="two-lines">“{one.iWill}”</b>
                <span className="meta">
                  {name}
                  {' · '}
                  {waitsForMe(one) ? (
                    <span className="need">
                      <Trans>your answer is open</Trans>
                    </span>
                  ) : (
                    <AgreementWords {...one} />
                  )}
                </span>
              </span>
              <Avatar name={name} color={personColor(at)} size="s" />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
