import type { AccountDeletion } from '@holdfast/contracts/account-deletion'
import { DAYS_TO_TAKE_BACK } from '@holdfast/domain/account-deletion/account-deletion'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RowWords } from '../../ui/row-words.tsx'

type Blocker = AccountDeletion['blockers'][number]

function BlockerRow({ organizationId, caseId, name, why }: Blocker) {
  const words = <RowWords name={name} about={why} />
  return caseId ? (
    <Link className="task" to="/o/$organizationId/c/$caseId/more" params={{ organizationId, caseId }}>
      {words}
    </Link>
  ) : (
    <Link className="task" to="/o/$organizationId" params={{ organizationId }}>
      {words}
    </Link>
  )
}

/** What goes, what stays and what others see when somebody's account ends; and what has to be seen to first. */
export function MeaningOfDeletion({ meaning, onGoOn }: { meaning: AccountDeletion; onGoOn: () => void }) {
  const days = DAYS_TO_TAKE_BACK
  return (
    <>
      <PageHeading lead={<Trans>Read what it means. Nothing happens on this page.</Trans>}>
        <Trans>Delete your account</Trans>
      </PageHeading>
      {meaning.blockers.length > 0 && (
        <section className="stack">
          <h2>
            <Trans>First</Trans>
          </h2>
          <ul className="group">
            {meaning.blockers.map((blocker) => (
              <li key={`${blocker.organizationId} ${blocker.caseId ?? ''}`}>
                <BlockerRow {...blocker} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="card">
        <h2>
          <Trans>What is erased</Trans>
        </h2>
        <ul className="stack">
          <li>
            <Trans>Your name, address, password, passkeys and every sign-in.</Trans>
          </li>
          <li>
            <Trans>Your private answers and notes, and letters that nobody reads yet.</Trans>
          </li>
          <li>
            <Trans>Letters that the group reads, unless you let them stay.</Trans>
          </li>
        </ul>
        <h2>
          <Trans>What stays</Trans>
        </h2>
        <ul className="stack">
          <li>
            <Trans>
              What the group decided with you, and your comments. Others read “a person who left” beside them.
            </Trans>
          </li>
          <li>
            <Trans>Names that others typed, and the record of who did what: it knows a number, no name.</Trans>
          </li>
          <li>
            <Trans>Backups hold it for 30 days more.</Trans>
          </li>
        </ul>
      </section>
      <p className="soft">
        <Trans>
          You have {days} days: if you sign in, your account stays. If you want it to end at once, that cannot be taken
          back. Take along first what you want to keep.
        </Trans>
      </p>
      <div className="actions">
        {meaning.blockers.length === 0 && (
          <Button onClick={onGoOn}>
            <Trans>Go on</Trans>
          </Button>
        )}
        <Link className="btn quiet" to="/account">
          <Trans>Keep my account</Trans>
        </Link>
      </div>
    </>
  )
}
