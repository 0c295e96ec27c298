import type { Consequence } from '@holdfast/contracts/consequences'
import { Trans } from '@lingui/react/macro'
import type { ReactElement } from 'react'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar, type PersonColor } from '../../ui/avatar.tsx'
import { ChangeLimit, LimitLines } from './limit-lines.tsx'

type Props = { consequence: Consequence; planKey: PlanKey; name: string; color: PersonColor }

/** One limit, read first: its words as they are said, what it ends, and the help that stays open. */
export function ConsequenceCard({ consequence, planKey, name, color }: Props): ReactElement {
  return (
    <article className="card">
      <p className="eyebrow line">
        <Avatar name={name} color={color} size="s" />
        <span>
          <Trans>Read only if the answer is no, once and calmly</Trans>
        </span>
      </p>
      <p className="quote big">“{consequence.iWill}”</p>
      {consequence.can.edit.allowed && (
        <p className="change">
          <ChangeLimit consequence={consequence} planKey={planKey} field="iWill">
            <Trans>the words</Trans>
          </ChangeLimit>
        </p>
      )}
      <LimitLines consequence={consequence} planKey={planKey} lines={['ends', 'standingOffer']} />
    </article>
  )
}
