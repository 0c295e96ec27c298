import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/notice.tsx'
import { RowWords } from '../../ui/row-words.tsx'
import { contentSummaryQuery, runOrganizationsQuery } from './content.queries.ts'

/** For those who may edit: how many texts of an organization are past their review. */
export function ContentDue({ organizationId, link }: { organizationId: string; link?: boolean }) {
  const { data } = useQuery(contentSummaryQuery(organizationId))
  if (!data?.can.edit.allowed || data.overdue + data.contactsOverdue === 0) return null
  return (
    <Notice tone="caution">
      {data.overdue > 0 && (
        <p>
          <Plural value={data.overdue} one="# text is due for review." other="# texts are due for review." />{' '}
          {link && (
            <Link to="/o/$organizationId/content" params={{ organizationId }}>
              <Trans>Look at them</Trans>
            </Link>
          )}
        </p>
      )}
      {data.contactsOverdue > 0 && (
        <p>
          <Plural
            value={data.contactsOverdue}
            one="# crisis number is due for review."
            other="# crisis numbers are due for review."
          />{' '}
          <Link to="/o/$organizationId/crisis-contacts" params={{ organizationId }}>
            <Trans>Look at the numbers</Trans>
          </Link>
        </p>
      )}
    </Notice>
  )
}

/** On the home page: the texts of each family that the person belongs to, and what is due there and in their practices. */
export function ContentOfOrganizations() {
  const { data } = useQuery(runOrganizationsQuery)
  if (!data || data.length === 0) return null
  const due = data.map(({ id }) => <ContentDue key={id} organizationId={id} link />)
  // a practice has a page of its own, which leads there
  const families = data.filter(({ kind }) => kind === 'family')
  if (families.length === 0) return due
  return (
    <section className="stack">
      <h2>
        <Trans>What your cases are told</Trans>
      </h2>
      {due}
      <ul className="group">
        {families.map(({ id, name }) => (
          <li key={id}>
            <Link className="task" to="/o/$organizationId/content" params={{ organizationId: id }}>
              <RowWords name={<Trans>Texts of {name}</Trans>} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
