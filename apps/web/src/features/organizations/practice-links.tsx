import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ownOrganizationsQuery } from '../../api/own-organizations-query.ts'
import { RowWords } from '../../ui/row-words.tsx'

/** On the home page: the page of each practice that the person works in; a family has none. */
export function PracticeLinks() {
  const { data } = useQuery(ownOrganizationsQuery)
  const practices = data?.filter(({ kind }) => kind === 'practice') ?? []
  if (practices.length === 0) return null
  return (
    <section className="stack">
      <h2>
        <Trans>Your practice</Trans>
      </h2>
      <ul className="group">
        {practices.map(({ id, name }) => (
          <li key={id}>
            <Link className="task" to="/o/$organizationId" params={{ organizationId: id }}>
              <RowWords icon="users" name={name} about={<Trans>Colleagues, contact, texts and places</Trans>} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
