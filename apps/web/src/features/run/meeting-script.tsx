import type { Workspace } from '@holdfast/contracts/workspace'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Trans } from '@lingui/react/macro'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Who speaks when, each letter in large type where it may be read. Consequences stay closed until there is a no. */
export function MeetingScript({ plan }: { plan: Workspace }) {
  const speakers = plan.participants
    .filter(({ speakingPosition, attendance }) => speakingPosition !== null && attendance !== 'not_attending')
    .toSorted((a, b) => (a.speakingPosition ?? 0) - (b.speakingPosition ?? 0))
  const nameOf = (id: string | null) => plan.participants.find((one) => one.id === id)?.name ?? ''
  return (
    <section className="stack">
      <h2>
        <Trans>Who speaks when</Trans>
      </h2>
      <p className="muted">
        <Trans>Read from the page. Your loved one may leave at any time; nobody stands in the way.</Trans>
      </p>
      {speakers.map((speaker, position) => {
        const parts = plan.statements.find(({ participantId }) => participantId === speaker.id)?.parts
        return (
          <Disclosure
            key={speaker.id}
            open={speaker.isMe}
            summary={
              <>
                {position + 1}. {speaker.name} {speaker.isMe && <Trans>(you)</Trans>}
                {speaker.attendance === 'letter_read_by' && (
                  <span className="muted">
                    {' '}
                    · <Trans>read by {nameOf(speaker.readById)}</Trans>
                  </span>
                )}
              </>
            }
          >
            {parts ? (
              STATEMENT_PARTS.map(
                (part) =>
                  parts[part] && (
                    <p className="spoken" key={part}>
                      {parts[part]}
                    </p>
                  ),
              )
            ) : (
              <p className="muted">
                <Trans>{speaker.name} keeps these words to read them aloud.</Trans>
              </p>
            )}
          </Disclosure>
        )
      })}
      <Card>
        <p>
          <Trans>After the last letter: one calm question, then silence. Wait for the answer.</Trans>
        </p>
      </Card>
    </section>
  )
}
