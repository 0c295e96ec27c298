import { text } from '@holdfast/content/treatment-options'
import { content } from '../content/content.ts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'
import { HOUR } from '../shared/time.ts'

/** What a treatment option is to this plan: one is chosen, one stands behind it (S2.1, docs/practice.md 6). */
export const CHOICES = ['none', 'chosen', 'backup'] as const
/** At most one `chosen` and one `backup` in a plan. */
export type Choice = (typeof CHOICES)[number]

/** Which ASAM edition a code comes from: 3 (2013) or 4; the same code can name two things (docs/practice.md 1.2). */
export type AsamEdition = 3 | 4

/** A step of care as a place names it. The product never computes a level: clinicians do, after meeting the person. */
export type LevelOfCare = {
  readonly code: string
  readonly editions: readonly AsamEdition[]
  readonly name: Text
  /** Where the third edition uses the same code for another name. */
  readonly nameInEdition3?: Text
}

/**
 * Levels of care: codes and names of ASAM edition 4, the ones that only edition 3 has, and "not known yet"
 * (docs/practice.md 1.2). Criteria are ASAM's own text and are not reproduced.
 */
export const LEVELS_OF_CARE = content('levels-of-care', [
  { code: 'not_known', editions: [], name: text('levels-of-care.not_known.name') },
  { code: 'RR', editions: [4], name: text('levels-of-care.RR.name') },
  {
    code: '1.0',
    editions: [4],
    name: text('levels-of-care.1.0.name'),
  },
  { code: '1.5', editions: [4], name: text('levels-of-care.1.5.name') },
  {
    code: '1.7',
    editions: [4],
    name: text('levels-of-care.1.7.name'),
  },
  {
    code: '2.1',
    editions: [3, 4],
    name: text('levels-of-care.2.1.name'),
  },
  {
    code: '2.5',
    editions: [3, 4],
    name: text('levels-of-care.2.5.name'),
    nameInEdition3: text('levels-of-care.2.5.nameInEdition3'),
  },
  {
    code: '2.7',
    editions: [4],
    name: text('levels-of-care.2.7.name'),
  },
  {
    code: '3.1',
    editions: [3, 4],
    name: text('levels-of-care.3.1.name'),
  },
  {
    code: '3.5',
    editions: [3, 4],
    name: text('levels-of-care.3.5.name'),
  },
  {
    code: '3.7',
    editions: [3, 4],
    name: text('levels-of-care.3.7.name'),
    nameInEdition3: text('levels-of-care.3.7.nameInEdition3'),
  },
  { code: '4.0', editions: [4], name: text('levels-of-care.4.0.name') },
  { code: '0.5', editions: [3], name: text('levels-of-care.0.5.name') },
  { code: '1', editions: [3], name: text('levels-of-care.1.name') },
  {
    code: '3.3',
    editions: [3],
    name: text('levels-of-care.3.3.name'),
  },
  {
    code: '4',
    editions: [3],
    name: text('levels-of-care.4.name'),
  },
  {
    code: '1-WM',
    editions: [3],
    name: text('levels-of-care.1-WM.name'),
  },
  {
    code: '2-WM',
    editions: [3],
    name: text('levels-of-care.2-WM.name'),
  },
  {
    code: '3.2-WM',
    editions: [3],
    name: text('levels-of-care.3.2-WM.name'),
  },
  {
    code: '3.7-WM',
    editions: [3],
    name: text('levels-of-care.3.7-WM.name'),
  },
  {
    code: '4-WM',
    editions: [3],
    name: text('levels-of-care.4-WM.name'),
  },
] as const satisfies readonly LevelOfCare[])

/** An ASAM code as the place names it, or `not_known` until somebody has asked (docs/practice.md 1.2). */
export type LevelOfCareCode = (typeof LEVELS_OF_CARE)[number]['code']
/**
 * `not_known` first, then edition 4 from least to most intensive, then what edition 3 alone has (docs/practice.md 1.2).
 */
export const LEVEL_OF_CARE_CODES: readonly LevelOfCareCode[] = LEVELS_OF_CARE.map((level) => level.code)

/** What stands beside every level of care on screen and on paper (docs/practice.md ruling 10). */
export const LEVEL_OF_CARE_NOTE: Text = content('level-of-care-note', text('level-of-care-note'))

/** The name of a level, as the edition that the place or the payer uses calls it. */
export function levelName(code: LevelOfCareCode, edition: AsamEdition = 4): Text {
  const level: LevelOfCare = LEVELS_OF_CARE.find((one) => one.code === code) ?? LEVELS_OF_CARE[0]
  return (edition === 3 && level.nameInEdition3) || level.name
}

/** What a place is to this plan, not how good it is. */
export const CHOICE_LABELS: Readonly<Record<Choice, Text>> = {
  none: text('choice-labels.none'),
  chosen: text('choice-labels.chosen'),
  backup: text('choice-labels.backup'),
}

/**
 * Whether these two can be the chosen place and its backup: places of this plan, and not the same one
 * (S2.1; docs/practice.md 6: one primary and one backup). A choice may be made in two steps, the place itself first.
 */
export function decideChoice(
  { chosenId, backupId }: { chosenId: string | null; backupId: string | null },
  optionIds: readonly string[],
): Decision<Refusal> {
  if ([chosenId, backupId].some((id) => id !== null && !optionIds.includes(id)))
    return no({
      rule: 'choice_in_plan',
      reason: text('decide-choice.choice_in_plan.reason'),
    })
  if (chosenId === null && backupId !== null)
    return no({
      rule: 'backup_needs_choice',
      reason: text('decide-choice.backup_needs_choice.reason'),
    })
  if (chosenId !== null && chosenId === backupId)
    return no({
      rule: 'backup_differs',
      reason: text('decide-choice.backup_differs.reason'),
    })
  return yes
}

const EXPIRING_HOURS = 12
/** The insurance is checked again in the last hours before the start (docs/practice.md 6, guidance). */
export const INSURANCE_HOURS = 72

/** `expiring`: it ends within 12 hours and is confirmed again (docs/practice.md 6, guidance). */
export type BedHold = 'held' | 'expiring' | 'expired' | 'none'

/**
 * Where a held place stands at a moment; asked with the start of the meeting it tells whether the place is still held then.
 * A hold is confirmed again 12 hours before (docs/practice.md 6, guidance).
 */
export function bedHold(at: Date, heldUntil: string | null): BedHold {
  if (heldUntil === null) return 'none'
  const left = Date.parse(heldUntil) - at.getTime()
  if (left <= 0) return 'expired'
  return left <= EXPIRING_HOURS * HOUR ? 'expiring' : 'held'
}

/** Where a held place stands, with what to do about it. */
export const BED_HOLD_LABELS: Readonly<Record<BedHold, Text>> = {
  held: text('bed-hold-labels.held'),
  expiring: text('bed-hold-labels.expiring'),
  expired: text('bed-hold-labels.expired'),
  none: text('bed-hold-labels.none'),
}

/** Counted back from the start of the meeting: `fresh` was checked within its last 72 hours. */
export type InsuranceCheck = 'never' | 'check_later' | 'check_now' | 'fresh'

/**
 * Whether the insurance check is new enough for the day: made again within 72 hours before the start
 * (docs/practice.md 6, guidance). `check_later`: there is one, and the last 72 hours have not begun or no day is set.
 */
export function insuranceCheck(verifiedOn: string | null, startsAt: string | null, now: Date): InsuranceCheck {
  if (verifiedOn === null) return 'never'
  if (startsAt === null) return 'check_later'
  const windowOpens = Date.parse(startsAt) - INSURANCE_HOURS * HOUR
  const endOfThatDay = Date.parse(verifiedOn) + 24 * HOUR
  if (endOfThatDay > windowOpens) return 'fresh'
  return now.getTime() < windowOpens ? 'check_later' : 'check_now'
}

/** Whether the insurance has to be called again, and when. */
export const INSURANCE_CHECK_LABELS: Readonly<Record<InsuranceCheck, Text>> = {
  never: text('insurance-check-labels.never'),
  check_later: text('insurance-check-labels.check_later'),
  check_now: text('insurance-check-labels.check_now'),
  fresh: text('insurance-check-labels.fresh'),
}

/** Said wherever a check is shown (docs/practice.md 6: a verification is not a guarantee of payment). */
export const INSURANCE_NOTE: Text = content('insurance-note', text('insurance-note'))
