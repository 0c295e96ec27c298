import { CHECKED_DAY, dayAhead } from './days.ts'
import { IDS } from './people.ts'

/** Risk, safety plan, safety screening, support needs, treatment. */
export const SAFETY: Readonly<Record<string, unknown>> = {
  'riskAssessments.assess': {
    areas: {
      withdrawal: { level: 'low' },
      weapons: { level: 'moderate', signs: { weapon_near: 'yes' }, observed: 'A hunting rifle at home.' },
    },
    mitigations: ['means_off_site'],
    mitigation: 'The rifle is with the neighbor.',
  },
  'riskAssessments.confirmMitigation': { mitigationTextHash: 'c3'.repeat(32) },
  'riskAssessments.sign': {
    name: 'Dana Reyes',
    credential: 'CIP',
    mitigations: ['means_off_site'],
    mitigation: 'The rifle is with the neighbor.',
    reason: 'The other rooms were looked through, and the neighbor stays away that day.',
  },
  'safetyPlan.write': {
    warningSigns: 'He does not answer the phone.',
    duties: {
      call_second: IDS.rosa,
      meet_crew: null,
      naloxone: IDS.dana,
      stay_close: IDS.karen,
      take_others_out: null,
      tell_place: IDS.rosa,
    },
    addressToSay: '12 Elm Street, the green house',
  },
  'safetyPlan.share': { shared: true },
  'safetyScreening.answer': {
    passed: false,
    answers: { afraid: 'no', weapons: 'yes' },
    text: '',
    contactPreference: 'By text',
  },
  'safetyScreening.recordFollowUp': {
    mitigations: ['weapons_off_site'],
    steps: ['safety_plan'],
    note: 'The rifle is gone.',
  },
  'accommodations.update': { wordsToAvoid: 'clean, dirty', helpMinutes: 12 },
  'treatmentOptions.create': {
    name: 'Harbor Light',
    levelOfCare: '3.7',
    phone: '207-555-0134',
    insuranceVerifiedOn: CHECKED_DAY,
    insuranceVerifiedBy: 'Karen',
  },
  'treatmentOptions.update': {
    bedHeldUntil: `${dayAhead(22)}T20:00:00.000Z`,
    admission: { bedKind: 'detox', preScreen: 'yes' },
  },
  'treatmentOptions.confirm': { step: 't48h', spokeWith: 'Ms. Lee, admissions' },
  'treatmentOptions.favor': { treatmentOptionId: IDS.item },
  'treatmentOptions.choose': { chosenId: IDS.item, backupId: IDS.otherItem, how: 'by_agreement' },
}
