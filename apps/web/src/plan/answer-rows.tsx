import { Link } from '@tanstack/react-router'
import type { ReactElement, ReactNode } from 'react'
import { Avatar, personColor } from '../ui/avatar.tsx'
import { StatusMark } from '../ui/status-mark.tsx'
import type { PlanKey } from './plan-key.ts'

/** A prepared answer as it is listed: what it answers, its words, and who acts. */
export type AnswerRow = { id: string; title: string; words: string; ownerId: string | null }

type Props = {
  answers: readonly AnswerRow[]
  people: readonly { id: string; name: string }[]
  planKey: PlanKey
  to:
    | '/o/$organizationId/p/$planId/contingencies/$contingencyId'
    | '/o/$organizationId/p/$planId/contingencies/excuses/$excuseId'
  /** What stands there while nobody acts. */
  nobody: ReactNode
}

/** Prepared answers as rows, each with a page of its own: its mark tells whether it has words and somebody who acts. */
export function AnswerRows({ answers, people, planKey, to, nobody }: Props): ReactElement {
  return (
    <ul className="group slim">
      {answers.map(({ id, title, words, ownerId }) => {
        const at = people.findIndex((one) => one.id === ownerId)
        const owner = people[at]?.name
        return (
          <li key={id} id={id}>
            <Link className="task" to={to} params={{ ...planKey, contingencyId: id, excuseId: id }}>
              <StatusMark state={owner && words.trim() !== '' ? 'ready' : 'doing'} quiet />
              <span>
                <b>{title}</b>
                {!owner && (
                  <span className="meta">
                    <span className="need">{nobody}</span>
                  </span>
                )}
              </span>
              {owner && (
                <span>
                  <Avatar name={owner} color={personColor(at)} size="s" />
                  <span className="hide">{owner}</span>
                </span>
              )}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
