import type { StatementParts } from '@holdfast/contracts/statements'
import { MEASURE_TEXTS } from '@holdfast/domain/coaching/measure-texts'
import { measureHints, measuresOf } from '@holdfast/domain/coaching/measures'
import { TOO_LONG_STATEMENT } from '@holdfast/domain/statements/spoken-length'
import { STATEMENT_GUIDE } from '@holdfast/domain/statements/statement-guide'
import { Plural, Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Notice } from '../../ui/notice.tsx'

type Props = { parts: StatementParts; place: string | null; isUnchecked: boolean }

/** Length, what is missing and what would make it stronger, live while the person types (F19, F20). */
export function StatementMeasure({ parts, place, isUnchecked }: Props) {
  const measures = measuresOf(parts, place)
  const { wordCount, missingParts: missing } = measures
  const hints = measureHints(measures)
  return (
    <Notice tone={missing.length > 0 || wordCount > TOO_LONG_STATEMENT ? 'caution' : 'positive'}>
      <p>
        <Plural value={wordCount} one="# word" other="# words" />.{' '}
        {missing.length > 0 ? (
          <Trans>Still empty: {missing.map((part) => localize(STATEMENT_GUIDE[part].label)).join(', ')}.</Trans>
        ) : (
          <Trans>Every part that is needed is there.</Trans>
        )}
      </p>
      {hints.length > 0 && (
        <>
          <p>
            <Trans>What could make it stronger:</Trans>
          </p>
          <ul>
            {hints.map((hint) => (
              <li key={hint}>{localize(MEASURE_TEXTS[hint])}</li>
            ))}
          </ul>
        </>
      )}
      {isUnchecked && (
        <p className="muted">
          <Trans>Some words were not checked: in their language there are no hints yet.</Trans>
        </p>
      )}
    </Notice>
  )
}
