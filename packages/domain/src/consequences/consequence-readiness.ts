import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { ConsequenceFacts, PlanFacts } from '../plan/plan-facts.ts'
import { enablingFindings } from '../enabling/enabling-rules.ts'
import { CONSEQUENCE_RULES } from './consequence-rules.ts'
import { agreementOn, CHECKS, type ConsequenceWeakness, SURE_ENOUGH, weaknesses } from './enforceability.ts'
import { HAZARD_RULES, hazardsIn, openHazards } from './hazards.ts'

const finding = findingsFrom(CONSEQUENCE_RULES)

const openQuestions = (weak: readonly ConsequenceWeakness[]) => weak.map((one) => CHECKS[one.check].question)

/** A danger in the words stands in the way; one that comes from the plan's risk is told to those who may know the risk. */
function hazardFindings(consequence: ConsequenceFacts, { participants, risk }: PlanFacts): Finding[] {
  const { id, participantId, signedHazards } = consequence
  const name = participants.find((one) => one.id === participantId)?.name ?? ''
  return openHazards(hazardsIn(consequence, risk), signedHazards).map(({ code, action }) => {
    const { name: hazard, why } = HAZARD_RULES[code]
    return {
      ...finding(action === 'refuse' ? 'consequence_hazard_refused' : 'consequence_needs_review', {
        subjectId: id,
        concernsId: action === 'refuse' ? participantId : null,
        fills: { name, hazard, why },
      }),
      ...(code === 'cut_off_at_risk' && { audience: 'leads' as const, concernsId: null }),
    }
  })
}

function findingsOf(consequence: ConsequenceFacts, facts: PlanFacts): Finding[] {
  const { id, participantId, confidence } = consequence
  const name = facts.participants.find((one) => one.id === participantId)?.name ?? ''
  const given = { subjectId: id, concernsId: participantId, fills: { name } }
  const weak = weaknesses(consequence.checks).filter((one) => one.hard)
  const refused = weak.filter((one) => one.answered)
  const found: Finding[] = hazardFindings(consequence, facts)
  if (refused.length > 0)
    found.push(finding('consequence_unsafe', { ...given, fills: { name, questions: openQuestions(refused) } }))
  else if (weak.length > 0) found.push(finding('consequence_unchecked', given))
  if (consequence.startsOn === null) found.push(finding('consequence_without_start', given))
  if (consequence.liftedWhen.trim() === '' || consequence.standingOffer.trim() === '')
    found.push(finding('consequence_closes_door', given))
  if (confidence !== null && confidence < SURE_ENOUGH)
    found.push(finding('consequence_unsure', { ...given, fills: { name, confidence } }))
  const agreement = agreementOn(consequence, facts.participants)
  // what stops it is named by its checks above
  if (agreement === 'objected' || agreement === 'unanswered')
    found.push(
      finding(agreement === 'objected' ? 'consequence_objected' : 'consequence_unagreed', {
        ...given,
        concernsId: null,
      }),
    )
  return found
}

/** What each will do after a no: checked, dated, agreed, with a standing offer, where the approach asks for it. */
export function consequenceFindings(facts: PlanFacts): Finding[] {
  const asked = policyOf(facts).consequences
  if (asked === 'none') return []
  const together = enablingFindings(facts)
  if (facts.consequences.length > 0)
    return [...facts.consequences.flatMap((one) => findingsOf(one, facts)), ...together]
  return [finding(asked === 'family_agreements' ? 'no_family_agreements' : 'no_consequences'), ...together]
}
