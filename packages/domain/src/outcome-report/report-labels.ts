import { text } from '@holdfast/content/outcome-report'
import { CARE_ANSWER_LABELS, type CareDay, careQuestion } from '../outcomes/care.ts'
import { APPROACH_LABELS } from '../plan/approach.ts'
import { causeEntry } from '../reviews/cause-catalog.ts'
import type { Cause } from '../reviews/causes.ts'
import { type ChangeEffect, CHANGE_EFFECT_CATALOG } from '../reviews/changes.ts'
import { asWritten, filled, inEach, joined, type Text } from '../text.ts'

/** The name of a group of tables: what is before the point of a dimension's code, and what after it. */
const partsOf = (dimension: string): [string, string] => {
  const [group = '', rest = ''] = dimension.split('.')
  return [group, rest]
}

const TITLES: Readonly<Record<string, Text>> = {
  quarter: text('titles.quarter'),
  attempt: text('titles.attempt'),
  limits_before: text('titles.limits_before'),
  approach: text('titles.approach'),
  professional: text('titles.professional'),
  readiness: text('titles.readiness'),
  rehearsal: text('titles.rehearsal'),
  risk: text('titles.risk'),
  limits: text('titles.limits'),
  admission_delay: text('titles.admission_delay'),
}

/** What a table is about, in words. */
export function titleOf(dimension: string): Text {
  const [group, code] = partsOf(dimension)
  if (group === 'change') return CHANGE_EFFECT_CATALOG[code as ChangeEffect].label
  if (group === 'cause') return causeEntry(code as Cause).label
  if (group === 'care') return careQuestion(Number(code) as CareDay)
  return TITLES[dimension] ?? asWritten(dimension)
}

const CATEGORIES: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  attempt: { 1: text('attempt.1'), 2: text('attempt.2'), 3: text('attempt.3') },
  change: { with: text('change.with'), without: text('change.without') },
  limits_before: {
    all_held: text('limits.all_held'),
    some_slipped: text('limits.some_slipped'),
    not_recorded: text('limits.not_recorded'),
  },
  approach: { ...APPROACH_LABELS, not_chosen: text('approach.not_chosen') },
  professional: { yes: text('professional.yes'), no: text('professional.no') },
  readiness: {
    nothing_open: text('readiness.nothing_open'),
    recommended_open: text('readiness.recommended_open'),
    overridden: text('readiness.overridden'),
    not_locked: text('readiness.not_locked'),
  },
  rehearsal: { yes: text('rehearsal.yes'), no: text('rehearsal.no') },
  risk: {
    none: text('risk.none'),
    low: text('risk.low'),
    moderate: text('risk.moderate'),
    high: text('risk.high'),
    imminent: text('risk.imminent'),
    not_assessed: text('risk.not_assessed'),
  },
  admission_delay: {
    same_day: text('delay.same_day'),
    within_week: text('delay.within_week'),
    within_month: text('delay.within_month'),
    later: text('delay.later'),
    not_dated: text('delay.not_dated'),
  },
  care: { ...CARE_ANSWER_LABELS, not_asked: text('care.not_asked') },
  cause: {
    first: text('cause.first'),
    first_without: text('cause.first_without'),
    later: text('cause.later'),
    later_without: text('cause.later_without'),
  },
}
const GROUP_OF: Readonly<Record<string, string>> = { limits: 'limits_before' }

const namesOf = (dimension: string): Readonly<Record<string, Text>> => {
  const [group] = partsOf(dimension)
  return CATEGORIES[GROUP_OF[group] ?? group] ?? {}
}

/** Where a line stands in its table: by its category, and last where small ones were put together. */
export const lineOrder = (dimension: string, categories: readonly string[]): number => {
  const names = Object.keys(namesOf(dimension))
  return categories.length > 1 ? names.length : names.indexOf(categories[0] ?? '')
}

/** The name of a line: its categories, one after another where they were put together. */
export function lineLabel(dimension: string, categories: readonly string[]): Text {
  const names = namesOf(dimension)
  const all = joined(categories.map((code) => names[code] ?? asWritten(code)))
  return categories.length > 1 ? filled(text('together'), { categories: all }) : all
}

/** “Jan 2026”, or the first and the last month of several quarters. */
export const quartersLabel = (from: string, to: string): Text =>
  inEach((locale) => {
    const monthOf = (quarter: string, last: boolean) =>
      new Date(Date.UTC(Number(quarter.slice(0, 4)), (Number(quarter.slice(6)) - 1) * 3 + (last ? 2 : 0), 1))
    return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).formatRange(
      monthOf(from, false),
      monthOf(to, true),
    )
  })
