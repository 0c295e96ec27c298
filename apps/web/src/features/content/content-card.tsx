import type { ContentItem } from '@holdfast/contracts/content'
import { LOCALES } from '@holdfast/domain/text'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { currentLocale } from '../../i18n/locale.ts'
import { formatDate } from '../../i18n/localize.ts'
import { Icon } from '../../ui/icon.tsx'
import { useKindLabels } from './content-filters.tsx'
import { ContentHistory } from './content-history.tsx'
import { OverrideForm } from './override-form.tsx'
import { SourceList } from './source-list.tsx'

/** One text in the list: as it is said now, and, when opened, each language, where it comes from, and what was changed. */
export function ContentCard({ organizationId, item }: { organizationId: string; item: ContentItem }) {
  const [isOpen, setOpen] = useState(false)
  const { [item.kind]: kind } = useKindLabels()
  const said = (item.own ?? item.standard)[currentLocale()]
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>
          {said}
          <br />
          <span className="tag">{kind}</span>
          {item.own && (
            <span className="tag done">
              {' '}
              · <Trans>In our own words</Trans>
            </span>
          )}
          {item.overdue && (
            <span className="tag missing">
              {' '}
              · <Trans>Due to be checked</Trans>
            </span>
          )}
        </span>
        <Icon name="chevron-down" small />
      </summary>
      {isOpen && (
        <div className="stack">
          <dl>
            <dt>{item.own ? <Trans>The standard words</Trans> : <Trans>The words</Trans>}</dt>
            {LOCALES.map((locale) => (
              <dd key={locale} lang={locale}>
                {item.standard[locale]}
              </dd>
            ))}
            <dt>
              <Trans>Where it comes from</Trans>
            </dt>
            <dd>
              <SourceList source={item.source} />
              {item.ownSource && item.ownSource !== item.source.line && <p>{item.ownSource}</p>}
            </dd>
            <dt>
              <Trans>Checked</Trans>
            </dt>
            <dd>
              <Trans>
                On {formatDate(item.asOf)}, to be checked again by {formatDate(item.reviewBy)}
              </Trans>
              {item.reviewedBy && <> · {item.reviewedBy}</>}
            </dd>
          </dl>
          {item.standardChanged && (
            <p className="notice caution">
              <Trans>The standard words have changed since you chose your own. Compare them, then save again.</Trans>
            </p>
          )}
          {item.can.edit.allowed ? (
            <OverrideForm key={item.version} organizationId={organizationId} item={item} />
          ) : (
            <p className="muted">{item.can.edit.reason}</p>
          )}
          <ContentHistory organizationId={organizationId} contentKey={item.key} />
        </div>
      )}
    </details>
  )
}
