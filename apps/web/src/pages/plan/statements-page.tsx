import type { Workspace } from '@holdfast/contracts/workspace'
import type { Statement } from '@holdfast/contracts/statements'
import { statementRoutes } from '@holdfast/contracts/statements'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { spokenMinutes } from '@holdfast/domain/statements/spoken-length'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { ProblemNotice } from '../../app/problem-notice.tsx'
import { type PlanKey, usePlan, usePlanWrite } from '../../features/plans/plans.queries.ts'
import { SectionFindings } from '../../features/plans/section-findings.tsx'
import { StatementEditor } from '../../features/statements/statement-editor.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { ReorderList } from '../../ui/reorder-list.tsx'

function Shared({ statement, name }: { statement: Statement; name: string }) {
  return (
    <div id={statement.participantId}>
      <Disclosure
        summary={
          <>
            {name}{' '}
            <span className="muted" style={{ fontWeight: 400 }}>
              ·{' '}
              {statement.words === 0 ? (
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

function SpeakingOrder({ plan, planKey }: { plan: Workspace; planKey: PlanKey }) {
  const { t } = useLingui()
  const order = usePlanWrite(statementRoutes.order)
  const attending = plan.participants.filter((one) => one.attendance !== 'not_attending')
  const speakers = attending
    .filter((one) => one.speakingPosition !== null)
    .toSorted((a, b) => (a.speakingPosition ?? 0) - (b.speakingPosition ?? 0))
  const silent = attending.filter((one) => one.speakingPosition === null)
  const minutes = spokenMinutes(
    plan.statements
      .filter((one) => speakers.some((speaker) => speaker.id === one.participantId))
      .reduce((sum, one) => sum + one.words, 0),
  )
  const save = (participantIds: string[]) =>
    order.mutate({ params: planKey, body: { participantIds }, ifMatch: plan.version })
  const mayOrder = plan.can.orderStatements.allowed
  return (
    <Card>
      <h2>
        <Trans>Speaking order</Trans>
      </h2>
      <p className="muted">
        <Trans>Begin with the calmest, strongest bond. Put the person who is hardest to refuse last.</Trans>{' '}
        {speakers.length > 0 && <Trans>All together about {minutes} min.</Trans>}
      </p>
      <ReorderList
        items={speakers.map((one) => ({ id: one.id, name: one.name }))}
        disabled={!mayOrder}
        onReorder={save}
        words={{
          up: (name) => t`Move ${name} up`,
          down: (name) => t`Move ${name} down`,
          moved: (name, position, of) => t`${name} is now number ${position} of ${of}`,
        }}
      />
      {mayOrder && (
        <div className="row">
          {silent.map((one) => (
            <Button
              key={one.id}
              look="quiet"
              busy={order.isPending}
              onClick={() => save([...speakers.map((speaker) => speaker.id), one.id])}
            >
              <Trans>{one.name} speaks too</Trans>
            </Button>
          ))}
          {speakers.map((one) => (
            <Button
              key={one.id}
              look="text"
              busy={order.isPending}
              onClick={() => save(speakers.filter((speaker) => speaker.id !== one.id).map((speaker) => speaker.id))}
            >
              <Trans>{one.name} does not speak</Trans>
            </Button>
          ))}
        </div>
      )}
      <ProblemNotice error={order.error} />
    </Card>
  )
}

export default function StatementsPage() {
  const { plan, key } = usePlan()
  const nameOf = (id: string) => plan.participants.find((one) => one.id === id)?.name ?? ''
  const mine = plan.statements.find((statement) => statement.isMine)
  const chosen = plan.treatmentOptions.find(({ choice }) => choice === 'chosen')
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
        <Trans>Statements</Trans>
      </PageHeading>
      <SectionFindings section="statements" />
      {mine ? (
        <section className="stack" id={mine.participantId}>
          <h2>
            <Trans>Your letter to {plan.caseAlias}</Trans>
          </h2>
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
