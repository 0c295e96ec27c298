import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { currentLocale } from '../../i18n/locale.ts'
import { formatDate } from '../../i18n/localize.ts'
import { contentDetailQuery } from './content.queries.ts'

/** What the organization did with a text, newest first. Nothing of it is ever overwritten. */
export function ContentHistory({ organizationId, contentKey }: { organizationId: string; contentKey: string }) {
  const { t } = useLingui()
  const { data } = useQuery(contentDetailQuery(organizationId, contentKey))
  if (!data || data.history.length === 0) return null
  const did = { overridden: t`own words`, reviewed: t`checked`, restored: t`back to the standard words` }
  return (
    <section className="stack">
      <h3>
        <Trans>History</Trans>
      </h3>
      <ul>
        {data.history.map((one) => (
          <li key={one.revision}>
            {formatDate(one.at.slice(0, 10))} · <bdi>{one.by}</bdi> · {did[one.action]}
            {one.action === 'overridden' && one.own && (
              <>
                <br />
                <span className="muted">{one.own[currentLocale()]}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
