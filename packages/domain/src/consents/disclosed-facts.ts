import { text } from '@holdfast/content/consents'
import { SUBSTANCE_LABELS, USE_PATTERN_LABELS } from '../cases/case-labels.ts'
import type { FirstCall } from '../first-call/first-call.ts'
import { CONDITION_LABELS, PAST_EVENT_LABELS, PREGNANCY_LABELS, ROUTE_LABELS } from '../first-call/first-call-labels.ts'
import { COVER_ANSWER_LABELS, INSURANCE_FIELDS, type Network, NETWORK_LABELS } from '../insurance/insurance.ts'
import type { AreaLevel, AreaLevels, RiskArea } from '../risk-assessments/risk.ts'
import { RISK_AREA_CATALOG } from '../risk-assessments/risk-areas.ts'
import { areaLevelEntry } from '../risk-assessments/risk-levels.ts'
import { shortMomentText } from '../shared/moment-text.ts'
import { asWritten, filled, inEach, joined, type Text } from '../text.ts'
import { type ArrivalRule, ARRIVAL_RULE_LABELS } from '../treatment-options/admission.ts'
import { type Answer, ANSWER_LABELS, type CriteriaAnswers, CRITERIA } from '../treatment-options/criteria.ts'
import { levelName, type LevelOfCareCode } from '../treatment-options/treatment-option.ts'
import { CONSENT_PARTS, type ConsentPart } from './consent.ts'

/** What is known of a place of the plan, as far as a program may read it. */
export type DisclosedPlace = {
  levelOfCare: LevelOfCareCode
  criteria: CriteriaAnswers
  bedHeldUntil: string | null
  admission: {
    arrivesAt?: string | null
    latestArrivalAt?: string | null
    arrivalRule?: ArrivalRule
    preScreen?: Answer
    clinicalApproval?: Answer
  }
  insurance: Readonly<Record<string, unknown>> & { network?: Network; activeToday?: 'yes' | 'no' | 'not_asked' }
}

/** Everything that a disclosure is made of. */
export type DisclosureSources = {
  contact: { name: string; phone: string }
  timeZone: string
  place: DisclosedPlace | null
  firstCall: FirstCall
  risk: AreaLevels
}

/** One line of a disclosure. */
export type DisclosedFact = { label: Text; value: Text }

/** The lines of an insurance that are shown: of the numbers those by which a program verifies; never the name or birth of who holds it. */
const INSURANCE_SHOWN = [
  'payer',
  'planName',
  'planType',
  'memberId',
  'groupNumber',
  'effectiveFrom',
  'effectiveUntil',
  'authorizationNumber',
  'authorizedFrom',
  'authorizedUntil',
] as const satisfies readonly (keyof typeof INSURANCE_FIELDS)[]

const MEDICAL_AREAS = ['withdrawal', 'overdose', 'medical'] as const satisfies readonly RiskArea[]
const SAFETY_AREAS = ['self_harm', 'harm_to_others', 'weapons', 'psychiatric'] as const satisfies readonly RiskArea[]

const fact = (label: Text, value: Text | null | undefined): DisclosedFact[] => (value ? [{ label, value }] : [])
const words = (given: unknown): Text | null => (typeof given === 'string' && given !== '' ? asWritten(given) : null)
const answered = (answer: Answer | undefined): Text | null =>
  answer === 'yes' || answer === 'no' ? ANSWER_LABELS[answer] : null
const all = (labels: readonly Text[]): Text | null => (labels.length > 0 ? joined(labels) : null)
const isAssessed = (level: AreaLevel | undefined): level is AreaLevel => level !== undefined && level !== 'unknown'

const areaFacts = (areas: readonly RiskArea[], risk: AreaLevels): DisclosedFact[] =>
  areas.flatMap((area) => {
    const level = risk[area]
    return isAssessed(level) ? fact(RISK_AREA_CATALOG[area].label, areaLevelEntry(level).label) : []
  })

function arrivalFacts(place: DisclosedPlace, timeZone: string): DisclosedFact[] {
  const { admission, criteria, bedHeldUntil, levelOfCare } = place
  const at = (moment: string | null | undefined) =>
    moment ? inEach((locale) => shortMomentText(locale, new Date(moment), timeZone)) : null
  const offers = CRITERIA.filter(({ code }) => criteria[code]?.answer === 'yes').map(({ label }) => label)
  return [
    ...fact(text('facts.level'), levelName(levelOfCare)),
    ...fact(text('facts.bed_until'), at(bedHeldUntil)),
    ...fact(text('facts.arrives'), at(admission.arrivesAt)),
    ...fact(text('facts.latest'), at(admission.latestArrivalAt)),
    ...fact(text('facts.arrival_rule'), admission.arrivalRule && ARRIVAL_RULE_LABELS[admission.arrivalRule]),
    ...fact(text('facts.pre_screen'), answered(admission.preScreen)),
    ...fact(text('facts.clinical_approval'), answered(admission.clinicalApproval)),
    ...fact(text('facts.offers'), all(offers)),
  ]
}

function insuranceFacts({ insurance }: DisclosedPlace): DisclosedFact[] {
  const { network, activeToday } = insurance
  return [
    ...INSURANCE_SHOWN.flatMap((name) => fact(INSURANCE_FIELDS[name].label, words(insurance[name]))),
    ...fact(text('facts.network'), network && NETWORK_LABELS[network]),
    ...fact(text('facts.active'), activeToday && COVER_ANSWER_LABELS[activeToday]),
  ]
}

function medicalFacts({ firstCall, risk }: DisclosureSources): DisclosedFact[] {
  const { useDetails, medication, pregnancy, pastEvents, conditions } = firstCall
  return [
    ...useDetails.flatMap(({ substance, frequency, route }) =>
      fact(
        SUBSTANCE_LABELS[substance],
        filled(text('facts.use_value'), { frequency: USE_PATTERN_LABELS[frequency], route: ROUTE_LABELS[route] }),
      ),
    ),
    ...fact(text('facts.medication'), words(medication)),
    ...fact(text('facts.pregnancy'), pregnancy === 'not_asked' ? null : PREGNANCY_LABELS[pregnancy]),
    ...fact(text('facts.past_events'), all(pastEvents.map((event) => PAST_EVENT_LABELS[event]))),
    ...fact(text('facts.conditions'), all(conditions.map((condition) => CONDITION_LABELS[condition]))),
    ...areaFacts(MEDICAL_AREAS, risk),
  ]
}

function factsOf(part: ConsentPart, sources: DisclosureSources): DisclosedFact[] {
  const { contact, place, timeZone, risk } = sources
  if (part === 'contact')
    return [
      ...fact(text('facts.contact_name'), words(contact.name)),
      ...fact(text('facts.contact_phone'), words(contact.phone)),
    ]
  if (part === 'medical') return medicalFacts(sources)
  if (part === 'safety') return areaFacts(SAFETY_AREAS, risk)
  if (place === null) return []
  return part === 'arrival' ? arrivalFacts(place, timeZone) : insuranceFacts(place)
}

/** Exactly the parts that a consent names, in the order of the list, each with what is known of it; what is not known is left out. */
export const disclosedFacts = (
  parts: readonly string[],
  sources: DisclosureSources,
): { part: ConsentPart; facts: DisclosedFact[] }[] =>
  CONSENT_PARTS.filter((part) => parts.includes(part)).map((part) => ({ part, facts: factsOf(part, sources) }))
