import { text } from '@holdfast/content/risk-assessments'
import { content } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { RiskArea, RiskLevel } from './risk.ts'
import type { RiskSign } from './risk-signs.ts'

/** One sign of an area: a question that is answered with yes, no or not sure, and the level that a yes raises the area to. */
export type RiskAreaSign = {
  readonly code: RiskSign
  readonly question: Text
  readonly raises: Exclude<RiskLevel, 'none'>
}

/**
 * What an area is called, the question that it asks, and its signs. Prompts to get help, never a score (docs/practice.md 9.1).
 */
export type RiskAreaEntry = { readonly label: Text; readonly ask: Text; readonly signs: readonly RiskAreaSign[] }

const sign = (code: RiskSign, raises: RiskAreaSign['raises'], question: Text): RiskAreaSign => ({
  code,
  raises,
  question,
})

/** The areas of docs/practice.md 9.1. Questions about violence are asked of each partner alone. */
export const RISK_AREA_CATALOG: Readonly<Record<RiskArea, RiskAreaEntry>> = content('risk-areas', {
  self_harm: {
    label: text('risk-areas.self_harm.label'),
    ask: text('risk-areas.self_harm.ask'),
    signs: [
      sign('danger_now', 'imminent', text('risk-areas.self_harm.signs.danger_now.question')),
      sign('talk_of_dying', 'moderate', text('risk-areas.self_harm.signs.talk_of_dying.question')),
      sign('past_attempt', 'low', text('risk-areas.self_harm.signs.past_attempt.question')),
      sign('plan_or_means', 'high', text('risk-areas.self_harm.signs.plan_or_means.question')),
      sign('goodbyes', 'high', text('risk-areas.self_harm.signs.goodbyes.question')),
      sign('loss_or_despair', 'moderate', text('risk-areas.self_harm.signs.loss_or_despair.question')),
    ],
  },
  harm_to_others: {
    label: text('risk-areas.harm_to_others.label'),
    ask: text('risk-areas.harm_to_others.ask'),
    signs: [
      sign('danger_now', 'imminent', text('risk-areas.harm_to_others.signs.danger_now.question')),
      sign('threats', 'high', text('risk-areas.harm_to_others.signs.threats.question')),
      sign('past_harm', 'low', text('risk-areas.harm_to_others.signs.past_harm.question')),
      sign('feels_followed', 'moderate', text('risk-areas.harm_to_others.signs.feels_followed.question')),
    ],
  },
  weapons: {
    label: text('risk-areas.weapons.label'),
    ask: text('risk-areas.weapons.ask'),
    signs: [
      sign('danger_now', 'imminent', text('risk-areas.weapons.signs.danger_now.question')),
      sign('weapon_near', 'moderate', text('risk-areas.weapons.signs.weapon_near.question')),
      sign('weapon_unlocked', 'high', text('risk-areas.weapons.signs.weapon_unlocked.question')),
      sign('weapon_in_threat', 'high', text('risk-areas.weapons.signs.weapon_in_threat.question')),
    ],
  },
  domestic_violence: {
    label: text('risk-areas.domestic_violence.label'),
    ask: text('risk-areas.domestic_violence.ask'),
    signs: [
      sign('danger_now', 'imminent', text('risk-areas.domestic_violence.signs.danger_now.question')),
      sign('fear_at_home', 'moderate', text('risk-areas.domestic_violence.signs.fear_at_home.question')),
      sign('grave_violence', 'high', text('risk-areas.domestic_violence.signs.grave_violence.question')),
      sign('getting_worse', 'high', text('risk-areas.domestic_violence.signs.getting_worse.question')),
      sign('order_or_separation', 'high', text('risk-areas.domestic_violence.signs.order_or_separation.question')),
      sign('control', 'moderate', text('risk-areas.domestic_violence.signs.control.question')),
    ],
  },
  withdrawal: {
    label: text('risk-areas.withdrawal.label'),
    ask: text('risk-areas.withdrawal.ask'),
    signs: [
      sign('danger_now', 'imminent', text('risk-areas.withdrawal.signs.danger_now.question')),
      sign('daily_heavy', 'moderate', text('risk-areas.withdrawal.signs.daily_heavy.question')),
      sign('past_seizure', 'high', text('risk-areas.withdrawal.signs.past_seizure.question')),
      sign('shakes', 'high', text('risk-areas.withdrawal.signs.shakes.question')),
      sign('many_stops', 'moderate', text('risk-areas.withdrawal.signs.many_stops.question')),
      sign('long_heavy', 'moderate', text('risk-areas.withdrawal.signs.long_heavy.question')),
      sign('old_or_ill', 'low', text('risk-areas.withdrawal.signs.old_or_ill.question')),
      sign('calming_pills', 'moderate', text('risk-areas.withdrawal.signs.calming_pills.question')),
      sign('racing_heart', 'high', text('risk-areas.withdrawal.signs.racing_heart.question')),
    ],
  },
  overdose: {
    label: text('risk-areas.overdose.label'),
    ask: text('risk-areas.overdose.ask'),
    signs: [
      sign('danger_now', 'imminent', text('risk-areas.overdose.signs.danger_now.question')),
      sign('opioids', 'moderate', text('risk-areas.overdose.signs.opioids.question')),
      sign('alone_or_mixing', 'moderate', text('risk-areas.overdose.signs.alone_or_mixing.question')),
      sign('past_overdose', 'low', text('risk-areas.overdose.signs.past_overdose.question')),
      sign('recent_break', 'high', text('risk-areas.overdose.signs.recent_break.question')),
      sign('breathing_problem', 'low', text('risk-areas.overdose.signs.breathing_problem.question')),
    ],
  },
  medical: {
    label: text('risk-areas.medical.label'),
    ask: text('risk-areas.medical.ask'),
    signs: [
      sign('pregnancy', 'moderate', text('risk-areas.medical.signs.pregnancy.question')),
      sign('illness', 'moderate', text('risk-areas.medical.signs.illness.question')),
      sign('injury_or_infection', 'moderate', text('risk-areas.medical.signs.injury_or_infection.question')),
    ],
  },
  psychiatric: {
    label: text('risk-areas.psychiatric.label'),
    ask: text('risk-areas.psychiatric.ask'),
    signs: [
      sign('danger_now', 'imminent', text('risk-areas.psychiatric.signs.danger_now.question')),
      sign('voices_or_beliefs', 'high', text('risk-areas.psychiatric.signs.voices_or_beliefs.question')),
      sign('no_sleep_or_sadness', 'moderate', text('risk-areas.psychiatric.signs.no_sleep_or_sadness.question')),
      sign('stopped_medicine', 'moderate', text('risk-areas.psychiatric.signs.stopped_medicine.question')),
      sign('trauma_or_eating', 'low', text('risk-areas.psychiatric.signs.trauma_or_eating.question')),
    ],
  },
  minors_at_home: {
    label: text('risk-areas.minors_at_home.label'),
    ask: text('risk-areas.minors_at_home.ask'),
    signs: [
      sign('children_saw', 'moderate', text('risk-areas.minors_at_home.signs.children_saw.question')),
      sign('no_one_for_children', 'moderate', text('risk-areas.minors_at_home.signs.no_one_for_children.question')),
      sign('children_in_danger', 'high', text('risk-areas.minors_at_home.signs.children_in_danger.question')),
      sign('custody_or_duty', 'low', text('risk-areas.minors_at_home.signs.custody_or_duty.question')),
    ],
  },
  vulnerable_adult: {
    label: text('risk-areas.vulnerable_adult.label'),
    ask: text('risk-areas.vulnerable_adult.ask'),
    signs: [
      sign('adult_depends', 'low', text('risk-areas.vulnerable_adult.signs.adult_depends.question')),
      sign('no_one_takes_over', 'moderate', text('risk-areas.vulnerable_adult.signs.no_one_takes_over.question')),
    ],
  },
  legal: {
    label: text('risk-areas.legal.label'),
    ask: text('risk-areas.legal.ask'),
    signs: [
      sign('court', 'low', text('risk-areas.legal.signs.court.question')),
      sign('custody_or_status', 'moderate', text('risk-areas.legal.signs.custody_or_status.question')),
    ],
  },
  unknown_substances: {
    label: text('risk-areas.unknown_substances.label'),
    ask: text('risk-areas.unknown_substances.ask'),
    signs: [
      sign('unknown_pills', 'moderate', text('risk-areas.unknown_substances.signs.unknown_pills.question')),
      sign('meth_or_pcp', 'moderate', text('risk-areas.unknown_substances.signs.meth_or_pcp.question')),
      sign('several_kinds', 'moderate', text('risk-areas.unknown_substances.signs.several_kinds.question')),
    ],
  },
  participants_own: {
    label: text('risk-areas.participants_own.label'),
    ask: text('risk-areas.participants_own.ask'),
    signs: [
      sign('frail', 'low', text('risk-areas.participants_own.signs.frail.question')),
      sign('history_of_violence', 'moderate', text('risk-areas.participants_own.signs.history_of_violence.question')),
    ],
  },
  setting: {
    label: text('risk-areas.setting.label'),
    ask: text('risk-areas.setting.ask'),
    signs: [
      sign('far_from_help', 'moderate', text('risk-areas.setting.signs.far_from_help.question')),
      sign('one_way_out', 'moderate', text('risk-areas.setting.signs.one_way_out.question')),
    ],
  },
})
