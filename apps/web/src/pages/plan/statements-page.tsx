import type { Statement } from '@holdfast/contracts/statements'
import { OWN_IT_HINT } from '@holdfast/domain/participants/reading'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { localize } from '../../i18n/localize.ts'
import { usePlan } from '../../plan/use-plan.ts'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { SpeakingOrder } from '../../features/statements/speaking-order.tsx'
import { StatementEditor } from '../../features/statements/statement-editor.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

function Shared({ statement, name }: { statement: Statement; name: string }) {
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
        {statement.parts ? (
          STATEMENT_PARTS.map(
            (part) =>
              statement.parts?.[part] && (
                <p className="spoken" key={part}>
                  {statement.parts[part]}
                </p>
              ),
          )
        ) : (
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
  const others = plan.statements.filter((statement) => !statement.isMine)
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
          <StatementEditor statement={mine} planKey={key} place={chosen?.name ?? null} />
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
      {others.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>The others</Trans>
          </h2>
          {others.map((statement) => (
            <Shared key={statement.id} statement={statement} name={nameOf(statement.participantId)} />
          ))}
        </section>
      )}
      {plan.participants.length > 0 && <SpeakingOrder plan={plan} planKey={key} />}
    </>
  )
}
