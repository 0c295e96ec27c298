import { OWN_IT_HINT } from '@holdfast/domain/participants/reading'
import { Trans } from '@lingui/react/macro'
import { LetterThread } from '../../features/comments/letter-thread.tsx'
import { LettersList } from '../../features/statements/letters-list.tsx'
import { askable, chosenPlace, lettersOf } from '../../features/statements/letters-of.ts'
import { OwnLetter } from '../../features/statements/own-letter.tsx'
import { localize } from '../../i18n/localize.ts'
import { PageLink } from '../../plan/page-link.tsx'
import { SectionFindings } from '../../plan/section-findings.tsx'
import { usePlan } from '../../plan/use-plan.ts'
import { Icon } from '../../ui/icon.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading } from '../../ui/page.tsx'

/** The letters of the others, the order of speaking, and what is still open. */
function Others() {
  const { plan, key } = usePlan()
  const others = lettersOf(plan).filter(({ statement }) => !statement.isMine)
  return (
    <>
      {others.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>The others</Trans>
          </h2>
          <LettersList letters={others} planKey={key} />
        </section>
      )}
      <div>
        <PageLink className="btn quiet" planKey={key} to="statements/order">
          <Icon name="list" small />
          <Trans>Who speaks when</Trans>
        </PageLink>
      </div>
      <SectionFindings section="statements" />
    </>
  )
}

export default function StatementsPage() {
  const { plan, key } = usePlan()
  const mine = lettersOf(plan).find(({ statement }) => statement.isMine)
  const owns = plan.participants.some(({ isMe, hints }) => isMe && hints.length > 0)
  if (!mine)
    return (
      <>
        <PageHeading lead={<Trans>Each person says what they saw and how it felt, with love.</Trans>}>
          <Trans>Letters</Trans>
        </PageHeading>
        <Notice>
          <p>
            <Trans>
              You are not among those who take part yet. To write a letter of your own, add yourself under{' '}
              <PageLink planKey={key} to="people">
                People
              </PageLink>
              .
            </Trans>
          </p>
        </Notice>
        <Others />
      </>
    )
  const { statement, name, color, reader } = mine
  return (
    <OwnLetter
      statement={statement}
      planKey={key}
      letter={{ to: plan.caseAlias, by: name, color }}
      place={chosenPlace(plan)}
      reader={reader}
      title={<Trans>Your letter to {plan.caseAlias}</Trans>}
      ownPart={owns && localize(OWN_IT_HINT.text)}
      thread={
        <LetterThread
          planKey={key}
          statementId={statement.id}
          comments={plan.comments}
          people={askable(plan)}
          mayWrite
        />
      }
    >
      <Others />
    </OwnLetter>
  )
}
