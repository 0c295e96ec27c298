import type { Statement } from '@holdfast/contracts/statements'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { PlanKey } from '../../plan/plan-key.ts'
import { Avatar, type PersonColor } from '../../ui/avatar.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { SpokenTime } from './spoken-time.tsx'

/** A letter in the list: whose it is, and in which color they are known. */
export type ListedLetter = { statement: Statement; name: string; color: PersonColor }

function Standing({ statement: { wordCount, missingParts, parts } }: { statement: Statement }) {
  if (wordCount === 0) return <Trans>Not begun</Trans>
  return (
    <>
      {missingParts.length > 0 ? <Trans>Begun</Trans> : <SpokenTime words={wordCount} />}
      {parts === null && (
        <>
          {' · '}
          <Trans>private for now</Trans>
        </>
      )}
    </>
  )
}

/** The letters of the others in the order in which they speak, each to be read on a page of its own. */
export function LettersList({ letters, planKey }: { letters: readonly ListedLetter[]; planKey: PlanKey }) {
  return (
    <ul className="group">
      {letters.map(({ statement, name, color }) => (
        <li key={statement.id} id={statement.participantId}>
          <Link
            className="task"
            to="/o/$organizationId/p/$planId/statements/$statementId"
            params={{ ...planKey, statementId: statement.id }}
          >
            <StatusMark
              state={statement.wordCount === 0 ? 'none' : statement.missingParts.length > 0 ? 'doing' : 'ready'}
              quiet
            />
            <span>
              <b>{name}</b>
              <span className="meta">
                <Standing statement={statement} />
              </span>
            </span>
            <Avatar name={name} color={color} size="s" />
          </Link>
        </li>
      ))}
    </ul>
  )
}
