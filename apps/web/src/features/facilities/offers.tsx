import type { Facility } from '@holdfast/contracts/facilities'
import { splitLevel } from '@holdfast/domain/facilities/facility'
import { SERVICE_CATEGORY_LABELS } from '@holdfast/domain/facilities/service-code'
import { categoryOf, serviceCode } from '@holdfast/domain/facilities/service-codes'
import { levelName } from '@holdfast/domain/treatment-options/treatment-option'
import { Trans } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { Disclosure } from '../../ui/disclosure.tsx'

/** Names of codes that only the organization's own files explain. */
export type OwnNames = ReadonlyMap<string, string>

/** What a level of care is called, in the words of its edition. */
export const levelLabel = (level: string): string => {
  const { edition, code } = splitLevel(level)
  return `${code} · ${localize(levelName(code as never, edition))}`
}

/** A service by our own name, else by the one its file brought along, else by its code. */
const codeLabel = (code: string, names: OwnNames): string => {
  const known = serviceCode(code)
  return known ? localize(known.name) : (names.get(code) ?? code)
}

/** Everything that a place says it offers, in groups. */
export function Offers({ place, names }: { place: Facility; names: OwnNames }) {
  const codes = [...place.codes, ...place.payers, ...place.languages, ...place.specialGroups]
  if (codes.length === 0 && place.levels.length === 0) return null
  const groups = Map.groupBy(codes, (code) => categoryOf(code))
  return (
    <Disclosure summary={<Trans>What they say they offer</Trans>}>
      {place.levels.length > 0 && (
        <p>
          <Trans>Level of care:</Trans> {[...new Set(place.levels.map(levelLabel))].join('; ')}
        </p>
      )}
      <dl className="facts">
        {[...groups].map(([category, own]) => (
          <div key={category ?? 'other'}>
            <dt>{category ? localize(SERVICE_CATEGORY_LABELS[category]) : <Trans>Other</Trans>}</dt>
            <dd>{own.map((code) => codeLabel(code, names)).join('; ')}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">
        <Trans>This is what the place reports itself. Ask on the phone before you rely on it.</Trans>
      </p>
    </Disclosure>
  )
}
