import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useParams } from '@tanstack/react-router'
import { LetterThread } from '../../features/comments/letter-thread.tsx'
import { InName } from '../../features/statements/in-name.tsx'
import { LetterPage } from '../../features/statements/letter-page.tsx'
import {
  askable,
  type AuthoredLetter,
  chosenPlace,
  isWrittenByMe,
  lettersOf,
} from '../../features/statements/letters-of.ts'
import { OwnLetter } from '../../features/statements/own-letter.tsx'
import { ReadAloud } from '../../features/statements/read-aloud.tsx'
import { SpokenTime } from '../../features/statements/spoken-time.tsx'
import { WriteInName } from '../../features/statements/write-in-name.tsx'
import { PageLink } from '../../plan/page-link.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Icon } from '../../ui/icon.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** A letter of somebody else: to be read where it is shared, or that it is being written. */
function OthersLetter({ one: { statement, name, color } }: { one: AuthoredLetter }) {
  const { plan, key } = usePlan()
  const { parts, wordCount } = statement
  // nobody keeps private what nobody can begin without help
  const isForSomebodyToWrite = wordCount === 0 && statement.can.writeInName.allowed
  return (
    <>
      <PageHeading
        lead={
          wordCount > 0 && parts ? (
            <>
              <SpokenTime words={wordCount} />, <Trans>at a calm pace.</Trans>
            </>
          ) : undefined
        }
      >
        <Trans>The letter of {name}</Trans>
      </PageHeading>
      <InName statement={statement} name={name} />
      <WriteInName statement={statement} planKey={key} name={name} />
      {parts && wordCount > 0 && (
        <>
          <div className="actions">
            <ReadAloud words={Object.values(parts).join('\n\n')} />
            <PageLink className="btn quiet" planKey={key} to="print">
              <Icon name="file-text" small />
              <Trans>Print in large type</Trans>
            </PageLink>
          </div>
          <LetterPage to={plan.caseAlias} by={name} color={color} parts={parts} />
        </>
      )}
      {!parts && !isForSomebodyToWrite && (
        <p className="muted">
          <Trans>{name} keeps the words private for now. You see only that they are being written.</Trans>
        </p>
      )}
      {parts && wordCount === 0 && !isForSomebodyToWrite && (
        <p className="muted">
          <Trans>Nothing is written yet.</Trans>
        </p>
      )}
    </>
  )
}

/** From one letter to the next, in the order of speaking. */
function NextLetter({ after }: { after: string }) {
  const { plan, key } = usePlan()
  const { t } = useLingui()
  const letters = lettersOf(plan)
  const next = letters[letters.findIndex(({ statement }) => statement.id === after) + 1]
  return (
    <nav className="onward no-print" aria-label={t`Letters`}>
      <Link to="/o/$organizationId/p/$planId/statements" params={key}>
        <Trans>All letters</Trans>
      </Link>
      {next && (
        <Link
          to="/o/$organizationId/p/$planId/statements/$statementId"
          params={{ ...key, statementId: next.statement.id }}
        >
          <Trans>Next: the letter of {next.name}</Trans>
        </Link>
      )}
    </nav>
  )
}

export default function StatementPage() {
  const { plan, key } = usePlan()
  const { statementId } = useParams({ strict: false })
  const one = lettersOf(plan).find(({ statement }) => statement.id === statementId)
  if (!one)
    return (
      <PageHeading>
        <Trans>This letter is not here</Trans>
      </PageHeading>
    )
  const { statement, name, color, reader } = one
  const thread = (statement.isMine || statement.parts !== null) && (
    <LetterThread
      planKey={key}
      statementId={statement.id}
      comments={plan.comments}
      people={askable(plan)}
      mayWrite={isWrittenByMe(statement) || plan.me.role === 'interventionist'}
    />
  )
  if (isWrittenByMe(statement))
    return (
      <OwnLetter
        key={statement.id}
        statement={statement}
        planKey={key}
        letter={{ to: plan.caseAlias, by: name, color }}
        place={chosenPlace(plan)}
        reader={reader}
        title={statement.isMine ? <Trans>Your letter to {plan.caseAlias}</Trans> : <Trans>The letter of {name}</Trans>}
        about={<InName statement={statement} name={name} />}
        thread={thread}
      >
        <NextLetter after={statement.id} />
      </OwnLetter>
    )
  return (
    <>
      <OthersLetter key={statement.id} one={one} />
      {thread}
      <NextLetter after={statement.id} />
    </>
  )
}
