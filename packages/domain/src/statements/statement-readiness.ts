import { policyOf } from '../plan/approach-policy.ts'
import { type Finding, findingsFrom } from '../plan/finding.ts'
import type { ParticipantFacts, PlanFacts } from '../plan/plan-facts.ts'
import { LONG_STATEMENT, READING_ROUND_MINUTES, spokenMinutes, TOO_LONG_STATEMENT } from './spoken-length.ts'
import { STATEMENT_GUIDE } from './statement-guide.ts'
import type { StatementPart } from './statement-parts.ts'
import { STATEMENT_RULES } from './statement-rules.ts'
import { joined } from '../text.ts'

const finding = findingsFrom(STATEMENT_RULES)

const speakers = ({ participants }: PlanFacts) =>
  participants.filter((one) => one.attendance !== 'not_attending' && one.speakingPosition !== null)

const listed = (parts: readonly StatementPart[]) => joined(parts.map((part) => STATEMENT_GUIDE[part].label))

function statementOf(facts: PlanFacts, { id, name, hasLink, attendance, readById }: ParticipantFacts): Finding[] {
  const statement = facts.statements.find((one) => one.participantId === id)
  // for somebody without access of their own, another adult writes
  const theirs = { subjectId: id, concernsId: hasLink ? id : null }
  if (!statement || statement.wordCount === 0)
    return [finding(hasLink ? 'statement_missing' : 'letter_without_writer', { ...theirs, fills: { name } })]
  const isComplete = statement.missingParts.length === 0
  const found: Finding[] = []
  if (!isComplete)
    found.push(finding('statement_incomplete', { ...theirs, fills: { name, parts: listed(statement.missingParts) } }))
  if (statement.wordCount > TOO_LONG_STATEMENT)
    found.push(finding('statement_too_long', { ...theirs, fills: { name, limit: TOO_LONG_STATEMENT } }))
  else if (statement.wordCount > LONG_STATEMENT)
    found.push(
      finding('statement_over_time', { ...theirs, fills: { name, minutes: spokenMinutes(statement.wordCount) } }),
    )
  if (!isComplete) return found
  const reader = attendance === 'letter_read_by' ? facts.participants.find((one) => one.id === readById) : undefined
  if (reader && !statement.readerHasWords)
    found.push(finding('letter_not_released', { ...theirs, fills: { name, reader: reader.name } }))
  // whoever reads it aloud has read it
  if (!reader && statement.sharing === 'private')
    found.push(finding('statement_private', { ...theirs, fills: { name } }))
  return found
}

const hasWritten = ({ statements }: PlanFacts, { id }: ParticipantFacts): boolean =>
  statements.some((one) => one.participantId === id && one.wordCount > 0)

// where it is corrected
const atOrder = { field: 'speakingOrder' }

/** What is said: everyone who speaks has a complete statement, in an order, in a time one can listen to. */
export function statementFindings(facts: PlanFacts): Finding[] {
  const asked = policyOf(facts).statements
  if (asked === 'none') return []
  const speaking = speakers(facts).filter((one) => asked !== 'if_written' || hasWritten(facts, one))
  const found = speaking.flatMap((speaker) => statementOf(facts, speaker))
  if (asked === 'if_written') return found
  if (speaking.length === 0) found.push(finding(asked === 'one_script' ? 'no_script' : 'nobody_speaks', atOrder))
  if (asked === 'one_script' && speaking.length > 1) found.push(finding('more_than_one_voice', atOrder))
  const wordCount = facts.statements
    .filter((one) => speaking.some((speaker) => speaker.id === one.participantId))
    .reduce((sum, one) => sum + one.wordCount, 0)
  if (spokenMinutes(wordCount) > READING_ROUND_MINUTES)
    found.push(finding('reading_round_long', { fills: { minutes: spokenMinutes(wordCount) } }))
  return found
}
