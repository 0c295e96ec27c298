import type { TreatmentOption } from '@holdfast/contracts/treatment-options'
import { REFERRAL_DISCLOSURE_LABELS } from '@holdfast/domain/treatment-options/admission'
import { CRITERIA } from '@holdfast/domain/treatment-options/criteria'
import {
  BED_HOLD_LABELS,
  bedHold,
  INSURANCE_CHECK_LABELS,
  insuranceCheck,
  levelName,
} from '@holdfast/domain/treatment-options/treatment-option'
import { useLingui } from '@lingui/react/macro'
import { useNow } from '../../api/use-now.ts'
import { localize } from '../../i18n/localize.ts'
import type { MarkState } from '../../ui/status-mark.tsx'

/** The parts in which a place is written down, one a page. */
export const PLACE_PARTS = ['about', 'reach', 'ties', 'ask', 'notes', 'cover', 'bed', 'arrival', 'bring'] as const
/** One part of a place. */
export type PlacePart = (typeof PLACE_PARTS)[number]

const OF_FIELD: Readonly<Record<string, PlacePart>> = {
  insuranceVerifiedOn: 'cover',
  insurance: 'cover',
  clinicalApproval: 'arrival',
  latestArrivalAt: 'arrival',
  arrivesAt: 'arrival',
  arrivalRule: 'arrival',
  admissionTimes: 'arrival',
  bedHeldUntil: 'bed',
  confirmations: 'bed',
  referral: 'ties',
  criteria: 'ask',
}

/** The part that holds a field which a finding names; null where the place as a whole is meant. */
export const partOfField = (field: string | undefined): PlacePart | null => OF_FIELD[field ?? ''] ?? null

/** A part with its name, where it stands, and what is known in a few words. */
export type PartLine = { part: PlacePart; name: string; state: MarkState; known: string }

/** Every part of a place in one list, as it stands. */
export function usePlaceParts(option: TreatmentOption, startsAt: string | null): PartLine[] {
  const { t } = useLingui()
  const now = useNow()
  const answered = (asks: 'answer' | 'note') => {
    const all = CRITERIA.filter((one) => one.asks === asks)
    const known = all.filter(({ code }) => {
      const given = option.criteria[code]
      return asks === 'note' ? Boolean(given?.note) : (given?.answer ?? 'not_asked') !== 'not_asked'
    })
    return { count: known.length, of: all.length }
  }
  const some = (isKnown: boolean): MarkState => (isKnown ? 'doing' : 'none')
  const counted = (part: PlacePart, name: string, { count, of }: { count: number; of: number }): PartLine => ({
    part,
    name,
    state: count === of ? 'ready' : some(count > 0),
    known: t`${count} of ${of}`,
  })
  const check = insuranceCheck(option.insuranceVerifiedOn, startsAt, now)
  const hold = bedHold(now, option.bedHeldUntil)
  const { admission } = option
  const level = option.levelOfCare
  return [
    {
      part: 'about',
      name: t`What it is, and why it fits`,
      state: option.whyItFits ? 'ready' : 'none',
      known: level === 'not_known' ? '' : localize(levelName(level)),
    },
    { part: 'reach', name: t`How to reach them`, state: option.phone ? 'ready' : 'none', known: option.phone },
    {
      part: 'ties',
      name: t`Money and ties`,
      state: option.referral === 'not_said' ? (option.byProfessional ? 'care' : 'none') : 'ready',
      known: localize(REFERRAL_DISCLOSURE_LABELS[option.referral]),
    },
    counted('ask', t`What they offer`, answered('answer')),
    counted('notes', t`What else they say`, answered('note')),
    {
      part: 'cover',
      name: t`How it is paid for`,
      state: check === 'fresh' || check === 'check_later' ? 'ready' : option.choice === 'none' ? 'none' : 'care',
      known: localize(INSURANCE_CHECK_LABELS[check]),
    },
    {
      part: 'bed',
      name: t`Bed`,
      state: hold === 'held' ? 'ready' : option.choice === 'chosen' ? 'care' : 'none',
      known: localize(BED_HOLD_LABELS[hold]),
    },
    {
      part: 'arrival',
      name: t`Arriving there`,
      state: some(Boolean(admission.admissionTimes ?? admission.arrivesAt ?? admission.arrivalRule)),
      known: '',
    },
    {
      part: 'bring',
      name: t`What to bring`,
      state: some(Boolean(admission.documents || admission.medicinesAllowed || admission.bannedItems)),
      known: '',
    },
  ]
}
