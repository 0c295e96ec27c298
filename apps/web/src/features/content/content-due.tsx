import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/notice.tsx'
import { contentSummaryQuery, runOrganizationsQuery } from './content.queries.ts'

/** For those who may edit: how many texts of an organization are past their review. */
export function ContentDue({ organizationId, link }: { organizationId: string; link?: boolean }) {
  const { data } = useQuery(contentSummaryQuery(organizationId))
  if (!data?.can.edit.allowed || data.overdue === 0) return null
  return (
    <Notice tone="caution">
      <p>
        <Plural value={data.overdue} one="# text is due for review." other="# texts are due for review." />
      </p>
      {link && (
        <p>
          <Link to="/o/$organizationId/content" params={{ organizationId }}>
            <Trans>Look at them</Trans>
          </Link>
        </p>
      )}
    </Notice>
  )
}

/** On the home page: the texts of each organization that the person runs or works in. */
export function ContentOfOrganizations() {
  const { data } = useQuery(runOrganizationsQuery)
  if (!data || data.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>What your cases are told</Trans>
      </h2>
      {data.map(({ id }) => (
        <ContentDue key={id} organizationId={id} link />
      ))}
      <ul className="tasks">
        {data.map(({ id, name }) => (
          <li key={id}>
            <Link to="/o/$organizationId/content" params={{ organizationId: id }}>
              <Trans>Texts of {name}</Trans>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
