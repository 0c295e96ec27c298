import { LANGUAGES } from '@holdfast/domain/text'
import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ownOrganizationsQuery } from '../../api/own-organizations-query.ts'
import { LanguageSwitch } from '../../app/frame/language-switch.tsx'
import { useSession } from '../../app/session.ts'
import { ExportFile } from '../../features/exports/export-file.tsx'
import { currentLocale } from '../../i18n/locale.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { RowWords } from '../../ui/row-words.tsx'
import { SummaryLine, SummaryList } from '../../ui/summary-list.tsx'
import { Devices } from './devices.tsx'
import { OwnSignIn } from './own-sign-in.tsx'

const FoundPractice = () => (
  <Link to="/practice">
    <Trans>Found a practice</Trans>
  </Link>
)

const OwnTokens = () => (
  <Link to="/account/tokens">
    <Trans>Look at them</Trans>
  </Link>
)

const ToReminders = () => (
  <Link to="/account" search={{ step: 'reminders' }} className="btn plain small">
    <Trans>
      Change <span className="hide">reminders</span>
    </Trans>
  </Link>
)

/** Everything about the person, to be read, with the way to change each. */
export function AllOfAccount() {
  const session = useSession()
  const { data } = useQuery(ownOrganizationsQuery)
  const practices = (data ?? []).filter(({ kind }) => kind === 'practice').map(({ name }) => name)
  return (
    <>
      <div className="whoami">
        {session && <Avatar name={session.user.displayName} color={1} size="l" />}
        <PageHeading lead={session && (session.user.email ?? <Trans>You take part with a personal link.</Trans>)}>
          {session ? session.user.displayName : <Trans>Your account</Trans>}
        </PageHeading>
      </div>
      <Devices />
      <OwnSignIn />
      <section className="card">
        <SummaryList>
          <SummaryLine label={<Trans>Language</Trans>} change={<LanguageSwitch />}>
            {LANGUAGES[currentLocale()].name}
          </SummaryLine>
          {session?.user.kind === 'account' && !session.isReadOnly && (
            <SummaryLine label={<Trans>Access for programs</Trans>} change={<OwnTokens />}>
              <Trans>Tokens by which a program acts for you</Trans>
            </SummaryLine>
          )}
          {session && !session.isLinkOnly && !session.isReadOnly && (
            <SummaryLine label={<Trans>Reminders</Trans>} change={<ToReminders />}>
              <Trans>What, when, and quiet hours</Trans>
            </SummaryLine>
          )}
          {session?.user.kind === 'account' && (
            <SummaryLine label={<Trans>Your practice</Trans>} change={<FoundPractice />}>
              {practices.length > 0 ? practices.join(', ') : <Trans>You belong to none</Trans>}
            </SummaryLine>
          )}
        </SummaryList>
      </section>
      <ExportFile />
      {session && !session.isLinkOnly && !session.isReadOnly && (
        <ul className="group">
          <li>
            <Link className="task" to="/account/delete">
              <RowWords name={<Trans>Delete your account</Trans>} about={<Trans>What it means is said first</Trans>} />
            </Link>
          </li>
        </ul>
      )}
    </>
  )
}
