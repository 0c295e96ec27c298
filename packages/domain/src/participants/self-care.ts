import { text } from '@holdfast/content/participants'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'

/** Who holds those who take part, afterwards (S0.22, docs/practice.md 11). */
export const SELF_CARE = [
  'al_anon',
  'nar_anon',
  'smart_family',
  'craft_coach',
  'nami_family',
  'aca',
  'pal',
  'helpline',
  'own_therapy',
  'family_therapy',
  'faith',
  'friend',
  'other',
] as const
/** Help for the participant, not the loved one; each has chosen at least one before the day (S0.22). */
export type SelfCare = (typeof SELF_CARE)[number]

/** Each kind of help and what it is for, without telephone numbers: those are data (S0.22). */
export const SELF_CARE_LABELS: Readonly<Record<SelfCare, { name: Text; what: Text }>> = content('selfCare', {
  al_anon: {
    name: text('selfCare.al_anon.name'),
    what: text('selfCare.al_anon.what'),
  },
  nar_anon: {
    name: text('selfCare.nar_anon.name'),
    what: text('selfCare.nar_anon.what'),
  },
  smart_family: {
    name: text('selfCare.smart_family.name'),
    what: text('selfCare.smart_family.what'),
  },
  craft_coach: {
    name: text('selfCare.craft_coach.name'),
    what: text('selfCare.craft_coach.what'),
  },
  nami_family: {
    name: text('selfCare.nami_family.name'),
    what: text('selfCare.nami_family.what'),
  },
  aca: {
    name: text('selfCare.aca.name'),
    what: text('selfCare.aca.what'),
  },
  pal: {
    name: text('selfCare.pal.name'),
    what: text('selfCare.pal.what'),
  },
  helpline: {
    name: text('selfCare.helpline.name'),
    what: text('selfCare.helpline.what'),
  },
  own_therapy: {
    name: text('selfCare.own_therapy.name'),
    what: text('selfCare.own_therapy.what'),
  },
  family_therapy: {
    name: text('selfCare.family_therapy.name'),
    what: text('selfCare.family_therapy.what'),
  },
  faith: {
    name: text('selfCare.faith.name'),
    what: text('selfCare.faith.what'),
  },
  friend: {
    name: text('selfCare.friend.name'),
    what: text('selfCare.friend.what'),
  },
  other: { name: text('selfCare.other.name'), what: text('selfCare.other.what') },
} satisfies Record<SelfCare, { name: Text; what: Text }>)
