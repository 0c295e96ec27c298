import { text } from '@holdfast/content/crisis-contacts'
import { type Decision, no, type Refusal, yes } from '../decision.ts'
import type { Text } from '../text.ts'

/** What a contact helps with. */
export const CONTACT_KINDS = [
  'emergency',
  'suicide_crisis',
  'poison',
  'domestic_violence',
  'child_abuse',
  'sexual_assault',
  'veterans',
  'disaster',
  'treatment_referral',
  'other',
] as const
/** What somebody may call for. Not to be confused with the crisis kinds of a risk assessment (S4.1). */
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** The need in plain words, as it stands beside the number. */
export const CRISIS_KIND_LABELS: Readonly<Record<ContactKind, Text>> = {
  emergency: text('crisis-kind-labels.emergency'),
  suicide_crisis: text('crisis-kind-labels.suicide_crisis'),
  poison: text('crisis-kind-labels.poison'),
  domestic_violence: text('crisis-kind-labels.domestic_violence'),
  child_abuse: text('crisis-kind-labels.child_abuse'),
  sexual_assault: text('crisis-kind-labels.sexual_assault'),
  veterans: text('crisis-kind-labels.veterans'),
  disaster: text('crisis-kind-labels.disaster'),
  treatment_referral: text('crisis-kind-labels.treatment_referral'),
  other: text('crisis-kind-labels.other'),
}

/** A number as people write it down: digits, and what stands between them. */
export const PHONE_PATTERN = /^\+?\d(?:[\d ().-]{0,20}\d)?$/

/** What an organization did about the standard contacts: added one, put one in the place of another, or hid one. */
export type OwnContact = { readonly replaces: string | null; readonly hidden: boolean }

/** Danger to life comes first, whatever an organization adds. */
const isFirst = ({ kind }: { kind: string }): boolean => kind === 'emergency' || kind === 'suicide_crisis'

/**
 * Emergency numbers and the suicide and crisis line (988) stay as they are: nobody can hide or replace them
 * (docs/product.md 7.1). What was stored against them before has no effect; a number in their place shows beside them.
 */
export const canHide = (standard: { kind: string }): boolean => !isFirst(standard)

/**
 * The contacts of an organization: the standard ones in their order without what it hid, each replacement in its place; its
 * own additions come right after those for danger to life.
 */
export function effectiveContacts<S extends { code: string; kind: string }, O extends OwnContact>(
  standard: readonly S[],
  own: readonly O[],
): { shown: (S | O)[]; hidden: { standard: S; by: O }[] } {
  const overlays = new Map(own.filter(({ replaces }) => replaces !== null).map((one) => [one.replaces, one]))
  const overlayOf = (contact: S) => (canHide(contact) ? overlays.get(contact.code) : undefined)
  const replaceable = new Set(standard.filter(canHide).map(({ code }) => code))
  const asShown = (contact: S): (S | O)[] => {
    const overlay = overlayOf(contact)
    return overlay ? (overlay.hidden ? [] : [overlay]) : [contact]
  }
  return {
    shown: [
      ...standard.filter(isFirst).flatMap(asShown),
      ...own.filter(({ replaces, hidden }) => !hidden && (replaces === null || !replaceable.has(replaces))),
      ...standard.filter((contact) => !isFirst(contact)).flatMap(asShown),
    ],
    hidden: standard.flatMap((contact) => {
      const overlay = overlayOf(contact)
      return overlay?.hidden ? [{ standard: contact, by: overlay }] : []
    }),
  }
}

const refused = (rule: string, words: Text) => no({ rule, reason: words })

/** Whether a standard contact may be replaced or hidden. */
export function decideOverlay(
  standard: { code: string; kind: string } | undefined,
  own: readonly OwnContact[],
): Decision<Refusal> {
  if (!standard) return refused('contact_unknown', text('decide-overlay.contact_unknown'))
  if (!canHide(standard)) return refused('emergency_number_stays', text('decide-overlay.emergency_number_stays'))
  if (own.some(({ replaces }) => replaces === standard.code))
    return refused('contact_replaced_already', text('decide-overlay.contact_replaced_already'))
  return yes
}
