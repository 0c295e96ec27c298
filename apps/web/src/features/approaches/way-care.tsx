import { sourceLine } from '@holdfast/domain/content/sources'
import { APPROACH_GUIDES, APPROACH_LABELS } from '@holdfast/domain/plan/approach'
import { Trans } from '@lingui/react/macro'
import { currentLocale } from '../../i18n/locale.ts'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { CitedList } from './cited-list.tsx'
import type { Ranked } from './way-card.tsx'

/** What to take care of with the way that is marked, what speaks for it here, and published figures with their caveat. */
export function WayCare({ ranked, caveat }: { ranked: Ranked; caveat: string }) {
  const { approach, reasons, cautions, figures } = ranked
  const { caution, source } = APPROACH_GUIDES[approach]
  const name = localize(APPROACH_LABELS[approach])
  return (
    <section className="stack">
      <h2>
        <Trans>Take care with: {name}</Trans>
      </h2>
      <CitedList items={[{ says: localize(caution), source: sourceLine(source, currentLocale()) }, ...cautions]} />
      {(reasons.length > 0 || figures.length > 0) && (
        <Disclosure summary={<Trans>Why choose it, and what studies found</Trans>}>
          {reasons.length > 0 && <CitedList items={reasons} />}
          {figures.length > 0 && (
            <>
              <CitedList items={figures} withSources />
              <p className="muted">{caveat}</p>
            </>
          )}
        </Disclosure>
      )}
    </section>
  )
}
