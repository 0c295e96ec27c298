import type { Workspace } from '@holdfast/contracts/workspace'
import { standing } from '@holdfast/domain/run/run-log'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Trans } from '@lingui/react/macro'
import { ReadAloud } from '../../i18n/read-aloud.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import type { Meeting } from './use-run.ts'

type Props = { plan: Workspace; meeting: Meeting }

/** What this person reads aloud, in large type: their own, and those of somebody who is not in the room. */
export function StatementsToRead({ plan, meeting }: Props) {
  const { step, speaker } = meeting.state
  const mine = plan.participants.filter(
    ({ id, readById, speakingPosition, attendance }) =>
      speakingPosition !== null &&
      attendance !== 'not_attending' &&
      (attendance === 'letter_read_by' ? readById : id) === plan.me.participantId,
  )
  return mine.map(({ id, name, isMe }) => {
    const parts = plan.statements.find(({ participantId }) => participantId === id)?.parts
    const words = parts
      ? STATEMENT_PARTS.map((part) => parts[part]).filter((one) => one !== undefined && one !== '')
      : []
    const isTurn = step?.code === 'letters' && speaker?.participantId === id
    const isRead = standing(meeting.events).some((event) => event.kind === 'letter_read' && event.participantId === id)
    if (words.length === 0) return null
    return (
      <Disclosure
        key={`${id} ${isTurn}`}
        open={isTurn}
        summary={isMe ? <Trans>My words</Trans> : <Trans>The words of {name}</Trans>}
      >
        {words.map((part) => (
          <p className="spoken" key={part}>
            {part}
          </p>
        ))}
        <div className="row">
          {!isRead && meeting.may({ kind: 'letter_read', participantId: id }) && (
            <Button onClick={() => meeting.record({ kind: 'letter_read', participantId: id })}>
              <Trans>I have read it</Trans>
            </Button>
          )}
          <ReadAloud words={words} />
        </div>
      </Disclosure>
    )
  })
}
