import { text } from '@holdfast/content/sobriety'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { EmergencySign, ImpairmentSign, WithdrawalFlag } from './signs.ts'

/** The emergency signs in short plain words for two observers (docs/practice.md 7.2, step 1). */
export const EMERGENCY_SIGN_LABELS: Readonly<Record<EmergencySign, Text>> = content('emergency-signs', {
  cannot_be_woken: text('emergency-signs.cannot_be_woken'),
  breathing_slow_or_stopped: text('emergency-signs.breathing_slow_or_stopped'),
  blue_or_gray: text('emergency-signs.blue_or_gray'),
  pinpoint_and_unresponsive: text('emergency-signs.pinpoint_and_unresponsive'),
  seizure: text('emergency-signs.seizure'),
  chest_pain: text('emergency-signs.chest_pain'),
  hot_and_confused: text('emergency-signs.hot_and_confused'),
  vomiting_while_drowsy: text('emergency-signs.vomiting_while_drowsy'),
  head_injury: text('emergency-signs.head_injury'),
  hallucinating_and_agitated: text('emergency-signs.hallucinating_and_agitated'),
  overdose_taken: text('emergency-signs.overdose_taken'),
  suicide_attempt: text('emergency-signs.suicide_attempt'),
  violence_or_weapon: text('emergency-signs.violence_or_weapon'),
})

/** The withdrawal flags (docs/practice.md 7.2, step 2; after ASAM's list for severe alcohol withdrawal). */
export const WITHDRAWAL_FLAG_LABELS: Readonly<Record<WithdrawalFlag, Text>> = content('withdrawal-flags', {
  shaking_hands: text('withdrawal-flags.shaking_hands'),
  drenching_sweat: text('withdrawal-flags.drenching_sweat'),
  racing_heart: text('withdrawal-flags.racing_heart'),
  vomiting: text('withdrawal-flags.vomiting'),
  seeing_or_hearing_things: text('withdrawal-flags.seeing_or_hearing_things'),
  past_seizure_or_delirium: text('withdrawal-flags.past_seizure_or_delirium'),
  stopped_heavy_use_lately: text('withdrawal-flags.stopped_heavy_use_lately'),
})

/** What was seen or heard, never what it means (docs/practice.md 7.2: record observations, not conclusions). */
export const IMPAIRMENT_SIGN_LABELS: Readonly<Record<ImpairmentSign, Text>> = content('impairment-signs', {
  smell_of_alcohol: text('impairment-signs.smell_of_alcohol'),
  smell_of_cannabis: text('impairment-signs.smell_of_cannabis'),
  chemical_smell: text('impairment-signs.chemical_smell'),
  slurred_speech: text('impairment-signs.slurred_speech'),
  slow_speech: text('impairment-signs.slow_speech'),
  loud_voice: text('impairment-signs.loud_voice'),
  fast_rambling_talk: text('impairment-signs.fast_rambling_talk'),
  unsteady: text('impairment-signs.unsteady'),
  clumsy: text('impairment-signs.clumsy'),
  slow_reactions: text('impairment-signs.slow_reactions'),
  flushed: text('impairment-signs.flushed'),
  red_eyes: text('impairment-signs.red_eyes'),
  watery_eyes: text('impairment-signs.watery_eyes'),
  pinpoint_pupils: text('impairment-signs.pinpoint_pupils'),
  wide_pupils: text('impairment-signs.wide_pupils'),
  eyes_jerk: text('impairment-signs.eyes_jerk'),
  blank_stare: text('impairment-signs.blank_stare'),
  drowsy: text('impairment-signs.drowsy'),
  nodding_off: text('impairment-signs.nodding_off'),
  sudden_sleep: text('impairment-signs.sudden_sleep'),
  no_sleep: text('impairment-signs.no_sleep'),
  crash: text('impairment-signs.crash'),
  memory_gaps: text('impairment-signs.memory_gaps'),
  poor_judgment: text('impairment-signs.poor_judgment'),
  distorted_perception: text('impairment-signs.distorted_perception'),
  numbness: text('impairment-signs.numbness'),
  scratching: text('impairment-signs.scratching'),
  sweating: text('impairment-signs.sweating'),
  warm_skin: text('impairment-signs.warm_skin'),
  jaw_or_body_movements: text('impairment-signs.jaw_or_body_movements'),
  jaw_clench: text('impairment-signs.jaw_clench'),
  rash_around_mouth: text('impairment-signs.rash_around_mouth'),
  laughing: text('impairment-signs.laughing'),
  hunger: text('impairment-signs.hunger'),
  anxiety: text('impairment-signs.anxiety'),
  suspicion: text('impairment-signs.suspicion'),
  sudden_aggression: text('impairment-signs.sudden_aggression'),
})

/** Said above the list of signs, always (docs/practice.md 7.2, step 3). */
export const SIGNS_NOTE: Text = content('signs-note', text('signs-note'))

/** What matters with inhalants besides the signs (docs/practice.md 7.2, guidance). */
export const INHALANTS_NOTE: Text = content('inhalants-note', text('inhalants-note'))
