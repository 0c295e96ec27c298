import { text } from '@holdfast/content/exports'

type Named<Prefix extends string> = {
  [Key in (typeof text.keys)[number]]: Key extends `${Prefix}.${infer Name}` ? Name : never
}[(typeof text.keys)[number]]

/** A field that holds words; what stands in every other field is a choice, an id or a number. */
export type WordField = Named<'record-field'>

/** Every field that holds words, in the order in which they are read. */
export const WORD_FIELDS: readonly WordField[] = text.keys.flatMap((key) =>
  key.startsWith('record-field.') ? [key.slice('record-field.'.length) as WordField] : [],
)

/**
 * A part of a record: its title, where its rows are in the file, and the fields that say who wrote them and when. `in` are the rows
 * or the one thing that holds the words; `newestOf` keeps the last row of each.
 */
export type Part = {
  title: Named<'record-part'>
  in: readonly string[]
  who?: string
  when?: string
  newestOf?: string
}

const part = (title: Part['title'], path: string, rest: Omit<Part, 'title' | 'in'> = {}): Part => ({
  title,
  in: path.split('/'),
  ...rest,
})
const ofPlan = (title: Part['title'], name: string, rest?: Omit<Part, 'title' | 'in'>) =>
  part(title, `workspace.get/${name}`, rest)

/** What is one's own, of one's account. */
export const ACCOUNT_PARTS: readonly Part[] = [
  part('account', 'session.get/user'),
  part('account', 'session.list/items', { when: 'createdAt' }),
  part('account', 'session.signInDetails'),
  part('account', 'passkeys.list/items', { when: 'createdAt' }),
  part('keptWords', 'keptWords.list/items', { when: 'keptAt' }),
]

/** What is one's own in the cases of an organization: tables, as they are named in the file. */
export const OWN_PARTS: readonly Part[] = [
  part('people', 'caseMembers', { when: 'joinedAt' }),
  part('people', 'participants'),
  part('letters', 'statementVersions', { when: 'savedAt', newestOf: 'statementId' }),
  part('limits', 'consequences', { when: 'createdAt' }),
  part('answersToLimits', 'consequenceStances', { when: 'at' }),
  part('answersToLimits', 'consequenceReviews', { when: 'at' }),
  part('supports', 'enablingSupports', { when: 'createdAt' }),
  part('ownPage', 'participantAbouts'),
  part('ownDay', 'participantSchedules'),
  part('language', 'personNeeds'),
  part('safetyAnswers', 'screeningAnswers'),
  part('familyHistory', 'familyHistories', { when: 'createdAt' }),
  part('approach', 'approachChoices', { when: 'at' }),
  part('stages', 'caseStages', { when: 'at' }),
  part('steps', 'planSteps', { when: 'at' }),
  part('tasks', 'tasks', { when: 'createdAt' }),
  part('checklists', 'checklistItems'),
  part('handOvers', 'handOvers'),
  part('disclosures', 'disclosureReports'),
  part('eve', 'goNoGoVoteReasons'),
  part('comments', 'comments', { when: 'createdAt' }),
  part('offers', 'counterOffers'),
  part('followThrough', 'followThroughNotes'),
  part('review', 'reviewAccountTexts'),
]

/** A case as its reader may see it: answers of this API by their operation. */
export const CASE_PARTS: readonly Part[] = [
  part('people', 'members.list/items', { when: 'joinedAt' }),
  part('invitations', 'invitations.list/items', { when: 'createdAt' }),
  part('stages', 'caseStages.list/items', { who: 'by', when: 'at' }),
  part('earlier', 'priorAttempts.list/items'),
  part('firstCall', 'firstCall.get'),
  part('familyHistory', 'firstCall.listHistory/items', { who: 'by', when: 'createdAt' }),
  part('tasks', 'tasks.list/items', { who: 'owner', when: 'dueOn' }),
  part('handOvers', 'handOvers.list/items', { who: 'from', when: 'startsOn' }),
  part('consents', 'consents.list/items', { when: 'decidedOn' }),
  part('history', 'history.list/items', { who: 'by', when: 'at' }),
]

/** One plan of a case, in the same way. */
export const PLAN_PARTS: readonly Part[] = [
  part('goal', 'workspace.get/goal'),
  ofPlan('people', 'participants'),
  ofPlan('letters', 'statements', { who: 'participantId', when: 'savedAt' }),
  ofPlan('letters', 'speakingOrder'),
  ofPlan('limits', 'consequences', { who: 'participantId' }),
  ofPlan('supports', 'enablingSupports', { who: 'participantId' }),
  ofPlan('places', 'treatmentOptions'),
  ofPlan('risk', 'riskAssessment', { who: 'assessedBy', when: 'assessedAt' }),
  part('safetyPlan', 'safetyPlan.get', { who: 'writtenBy', when: 'savedAt' }),
  part('safetyAnswers', 'safetyScreening.mine', { when: 'answeredAt' }),
  part('language', 'accommodations.get'),
  ofPlan('contingencies', 'contingencies', { who: 'ownerId' }),
  ofPlan('excuses', 'excuses', { who: 'ownerId' }),
  ofPlan('sobriety', 'sobrietyPlan'),
  ofPlan('sobriety', 'sobrietyChecks', { who: 'observedBy', when: 'checkedAt' }),
  ofPlan('day', 'logistics', { when: 'startsAt' }),
  ofPlan('ownDay', 'participantSchedules', { who: 'participantId' }),
  ofPlan('eve', 'preMeetingCheck/votes'),
  ofPlan('eve', 'preMeetingCheck/decisions'),
  ofPlan('poll', 'datePoll'),
  ofPlan('checklists', 'checklists'),
  ofPlan('rehearsals', 'rehearsals', { when: 'heldOn' }),
  part('meeting', 'runEvents.list/items', { who: 'by', when: 'at' }),
  ofPlan('worksheets', 'worksheets', { when: 'on' }),
  ofPlan('outcome', 'outcome', { who: 'recordedBy', when: 'recordedAt' }),
  ofPlan('review', 'review'),
  part('followThrough', 'followThrough.get/items', { who: 'keeper' }),
  part('offers', 'followThrough.get/counterOffers', { who: 'by' }),
  part('comments', 'comments.list/items', { who: 'by', when: 'at' }),
  ofPlan('knows', 'awareness/people'),
  ofPlan('disclosures', 'awareness/disclosures', { who: 'by' }),
  ofPlan('steps', 'steps', { who: 'by', when: 'at' }),
  part('versions', 'planVersions.list/items', { who: 'by', when: 'at' }),
]
