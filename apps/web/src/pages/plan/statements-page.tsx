import type { Statement } from '@holdfast/contracts/statements'
import { OWN_IT_HINT } from '@holdfast/domain/participants/reading'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatDate, localize } from '../../i18n/localize.ts'
import type { PlanKey } from '../../plan/plan-key.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { SpeakingOrder } from '../../features/statements/speaking-order.tsx'
import { StatementEditor } from '../../features/statements/statement-editor.tsx'
import { WriteInName } from '../../features/statements/write-in-name.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

function InName({ statement, name }: { statement: Statement; name: string }) {
  if (!statement.inName) return null
  const { by, yesBy, yesOn } = statement.inName
  return (
    <p className="muted">
      <Trans>
        Written by {by} in the name of {name}. Yes said by: {yesBy}, on {formatDate(yesOn)}.
      </Trans>
    </p>
  )
}

// nobody keeps private what nobody can begin without help
const isForSomebodyToWrite = ({ wordCount, can }: Statement): boolean => wordCount === 0 && can.writeInName.allowed

function Shared({ statement, name, planKey }: { statement: Statement; name: string; planKey: PlanKey }) {
  return (
    <div id={statement.participantId}>
      <Disclosure
        summary={
          <>
            {name}{' '}
            <span className="muted" style={{ fontWeight: 400 }}>
              ·{' '}
              {statement.wordCount === 0 ? (
                <Trans>not begun</Trans>
              ) : statement.missingParts.length > 0 ? (
                <Trans>begun</Trans>
              ) : (
                <Trans>complete</Trans>
              )}
            </span>
          </>
        }
      >
        <InName statement={statement} name={name} />
        <WriteInName statement={statement} planKey={planKey} name={name} />
        {statement.parts
          ? STATEMENT_PARTS.map(
              (part) =>
                statement.parts?.[part] && (
                  <p className="spoken" key={part}>
                    {statement.parts[part]}
                  </p>
                ),
            )
          : !isForSomebodyToWrite(statement) && (
              <p className="muted">
                <Trans>{name} keeps the words private for now. You see only that they are being written.</Trans>
              </p>
            )}
      </Disclosure>
    </div>
  )
}

export default function StatementsPage() {
  const { plan, key } = usePlan()
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name ?? ''
  const mine = plan.statements.find((statement) => statement.isMine)
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
  const owns = plan.participants.some(({ isMe, hints }) => isMe && hints.length > 0)
  const place = chosen?.name ?? null
  // a letter is written by its author, or in the author's name
  const inName = plan.statements.filter(({ isMine, inName, can }) => !isMine && inName && can.edit.allowed)
  const others = plan.statements.filter((statement) => !statement.isMine && !inName.includes(statement))
  const readerOf = (participantId: string) => {
    const author = plan.participants.find(({ id }) => id === participantId)
    return author?.attendance === 'letter_read_by' && author.readById && author.readById !== plan.me.participantId
      ? nameOf(author.readById)
      : null
  }
  return (
    <>
      <PageHeading
        lead={
          <Trans>
            Each person says what they saw and how it felt, with love. You can stop at any time; it is saved as you
            type.
          </Trans>
        }
      >
        <Trans>Letters</Trans>
      </PageHeading>
      <SectionFindings section="statements" />
      {mine ? (
        <section className="stack" id={mine.participantId}>
          <h2>
            <Trans>Your letter to {plan.caseAlias}</Trans>
          </h2>
          {owns && (
            <Notice>
              <p>{localize(OWN_IT_HINT.text)}</p>
            </Notice>
          )}
          <StatementEditor statement={mine} planKey={key} place={place} reader={readerOf(mine.participantId)} />
        </section>
      ) : (
        <Notice>
          <p>
            <Trans>
              You are not among those who take part yet. To write a letter of your own, add yourself under{' '}
              <Link to="/o/$organizationId/p/$planId/people" params={key}>
                People
              </Link>
              .
            </Trans>
          </p>
        </Notice>
      )}
      {inName.map((statement) => (
        <section className="stack" id={statement.participantId} key={statement.id}>
          <h2>
            <Trans>The letter of {nameOf(statement.participantId)}</Trans>
          </h2>
          <InName statement={statement} name={nameOf(statement.participantId)} />
          <StatementEditor
            statement={statement}
            planKey={key}
            place={place}
            reader={readerOf(statement.participantId)}
          />
        </section>
      ))}
      {others.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>The others</Trans>
          </h2>
          {others.map((statement) => (
            <Shared key={statement.id} statement={statement} name={nameOf(statement.participantId)} planKey={key} />
          ))}
        </section>
      )}
      {plan.participants.length > 0 && <SpeakingOrder plan={plan} planKey={key} />}
    </>
  )
}
