import type { ContentItem } from '@holdfast/contracts/content'
import { Trans } from '@lingui/react/macro'
import { formatDate } from '../../i18n/localize.ts'

/** What a text rests on: each work with its publisher, the day it was read, and its page where one is known. */
export function SourceList({ source }: { source: ContentItem['source'] }) {
  return (
    <ul>
      {source.works.map(({ id, title, publisher, url, readOn }) => (
        <li key={id}>
          {publisher}:{' '}
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}{' '}
          <span className="muted">
            ({id === 'holdfast' ? formatDate(readOn) : <Trans>read {formatDate(readOn)}</Trans>})
          </span>
        </li>
      ))}
    </ul>
  )
}
