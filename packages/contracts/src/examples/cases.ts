import { dayAhead } from './days.ts'
import { IDS, TOKEN } from './people.ts'

/** Cases, members, assessment, tasks, comments. */
export const CASES: Readonly<Record<string, unknown>> = {
  'cases.create': { alias: 'Sam', relationship: 'sibling', substances: ['alcohol'] },
  'cases.update': { substances: ['alcohol', 'sedatives'] },
  'caseStages.move': { stage: 'planning', note: 'Everybody has agreed to meet.' },
  'handOvers.ask': { toMemberId: IDS.otherMember, note: 'I am away.', until: dayAhead(35) },
  'handOvers.answer': { accepted: true },
  'invitations.create': { name: 'Rosa', role: 'participant', participantId: IDS.rosa, email: 'rosa@example.org' },
  'invitations.inviteProfessional': { name: 'Dana Reyes', credential: 'CIP', practiceName: 'Reyes and Partners' },
  'invitations.preview': { token: TOKEN },
  'invitations.accept': {
    token: TOKEN,
    displayName: 'Rosa',
    passphrase: 'river stone lantern moss 42',
    email: 'rosa@example.org',
    notTheLovedOne: true,
    adult: true,
  },
  'invitations.askForPasskey': { token: TOKEN, displayName: 'Rosa' },
  'invitations.returnByLink': { token: TOKEN, passphrase: 'river stone lantern moss 42' },
  'firstCall.update': {
    worries: 'He drives after drinking.',
    useDetails: [
      {
        substance: 'alcohol',
        frequency: 'daily',
        amount: 'a bottle of wine',
        route: 'swallowed',
        since: 'two years',
        lastChange: 'more since the summer',
      },
    ],
    distress: 7,
    weeks: 3,
  },
  'firstCall.addHistory': { kind: 'broken_promises', text: 'Two promises to stop were broken last year.' },
  'firstCall.updateHistory': { text: 'Three promises to stop were broken last year.' },
  'priorAttempts.create': {
    happened: '2025-06',
    approach: 'one_conversation',
    announced: false,
    ledBy: 'family',
    meetingResult: 'held',
    decision: 'declined',
    reactions: ['anger'],
    whatHelped: 'Rosa stayed calm.',
    whatWasSaid: 'Not now.',
  },
  'priorAttempts.update': { whatWasSaid: 'Not before the holidays.' },
  'tasks.create': {
    title: 'Ask the neighbor to take the dog',
    planId: IDS.plan,
    offsetDays: -2,
    ownerMemberId: IDS.member,
  },
  'tasks.update': { title: 'Ask the neighbor to take both dogs' },
  'tasks.tick': { done: true },
  'comments.create': { section: 'logistics', text: 'The side door is locked on Sundays.', mentions: [IDS.otherMember] },
  'comments.update': { text: 'The side door is locked on Sundays and Mondays.' },
}
