import { CODE_OF_CONDUCT } from '@holdfast/domain/conduct/code'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'

/** What the code says, and what the organization adds. */
export function ConductText({ ownText }: { ownText: string }) {
  return (
    <>
      <dl className="summary">
        {CODE_OF_CONDUCT.items.map(({ code, title, text }) => (
          <div key={code}>
            <dt>
              <b>{localize(title)}</b>
            </dt>
            <dd>{localize(text)}</dd>
          </div>
        ))}
      </dl>
      {ownText !== '' && (
        <section className="stack">
          <h2>
            <Trans>What this practice adds</Trans>
          </h2>
          <p className="spoken">{ownText}</p>
        </section>
      )}
    </>
  )
}
