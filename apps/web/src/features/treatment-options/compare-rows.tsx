import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { ARRIVAL_RULE_LABELS, REFERRAL_DISCLOSURE_LABELS } from '@holdfast/domain/treatment-options/admission'
import { ANSWER_LABELS, CRITERIA, type Criterion, listedFor } from '@holdfast/domain/treatment-options/criteria'
import { levelName } from '@holdfast/domain/treatment-options/treatment-option'
import { useLingui } from '@lingui/react/macro'
import { localize } from '../../i18n/localize.ts'
import { type PlaceFact, useBedFact, useCoverFact, useDetoxFact } from './place-facts.tsx'

/** One thing by which places are compared; `null` where nobody knows it yet. What decides comes first. */
export type CompareRow = {
  key: string
  label: string
  decides: boolean
  facts: readonly (PlaceFact | { words: string | null })[]
}

/** Every thing by which these places are compared. */
export function useCompareRows(options: readonly TreatmentOption[], timeZone: string): CompareRow[] {
  const { t } = useLingui()
  const [bed, detox, cover] = [useBedFact(timeZone), useDetoxFact(), useCoverFact()]
  const row = (key: string, label: string, of: (option: TreatmentOption) => string | null | undefined): CompareRow => ({
    key,
    label,
    decides: false,
    facts: options.map((option) => ({ words: of(option) || null })),
  })
  const criterion = (one: Criterion) =>
    row(one.code, localize(one.label), ({ criteria, codes }) => {
      const given = criteria[one.code as keyof TreatmentOption['criteria']]
      const isAnswered = given !== undefined && given.answer !== 'not_asked' && one.asks === 'answer'
      if (isAnswered) return [localize(ANSWER_LABELS[given.answer]), given.note].filter(Boolean).join(': ')
      return given?.note || (listedFor(one, codes) ? t`Listed in the directory, not asked yet` : null)
    })
  const deciding = (key: string, label: string, of: (option: TreatmentOption) => PlaceFact): CompareRow => ({
    key,
    label,
    decides: true,
    facts: options.map(of),
  })
  return [
    deciding('bed', t`Bed`, bed),
    deciding('detox', t`Medical detox`, detox),
    deciding('cover', t`Insurance`, cover),
    row('share', t`Your share`, ({ insurance }) => insurance?.estimate),
    row('arrival', t`Takes someone who has been drinking or using`, ({ admission }) =>
      (admission.arrivalRule ?? 'not_known') === 'not_known'
        ? null
        : localize(ARRIVAL_RULE_LABELS[admission.arrivalRule ?? 'not_known']),
    ),
    row('level', t`Level of care`, ({ levelOfCare }) =>
      levelOfCare === 'not_known' ? null : `${levelOfCare} · ${localize(levelName(levelOfCare))}`,
    ),
    row('address', t`Address of the place`, ({ address }) => address),
    row('why', t`Why it fits your loved one`, ({ whyItFits }) => whyItFits),
    ...CRITERIA.slice(1).map(criterion),
    row('referral', t`Money and ties`, ({ referral, referralRelation }) =>
      referral === 'not_said'
        ? null
        : [localize(REFERRAL_DISCLOSURE_LABELS[referral]), referralRelation].filter(Boolean).join(': '),
    ),
  ]
}

/** What differs, what is the same everywhere, and what nobody knows of any place. What decides always stands on top. */
export function sortRows(rows: readonly CompareRow[]): Record<'differ' | 'same' | 'open', CompareRow[]> {
  const isOpen = ({ facts }: CompareRow) => facts.every(({ words }) => words === null)
  const isSame = ({ facts }: CompareRow) => facts.every(({ words }) => words === facts[0]?.words)
  return {
    differ: rows.filter((one) => one.decides || (!isOpen(one) && !isSame(one))),
    same: rows.filter((one) => !one.decides && !isOpen(one) && isSame(one)),
    open: rows.filter((one) => !one.decides && isOpen(one)),
  }
}
