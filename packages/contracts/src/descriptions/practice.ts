/** What a practice and the families that it helps have between them. */
export const PRACTICE: Record<string, string> = {
  // cases that families entrust
  entrustedCaseId: 'Id of the entrusted case.',
  'EntrustedCase.name': 'Whom the link is for.',
  'entrustedCases.offer.name': 'Whom the link is for.',
  'EntrustedCase.state': 'How far it is.',
  'CasePractice.state': 'How far it is.',
  'EntrustedCase.interventionist': 'Who looks after it.',
  'CasePractice.interventionist': 'Who looks after it.',
  interventionistId: 'Member of the practice who looks after it.',
  'entrustedCases.appoint.organizationMemberId': 'Member of the practice who looks after it.',
  counted: 'Whether the practice may count it, without a name.',
  'EntrustedCase.askedBy': 'Who asked.',
  'EntrustedCase.words': 'What the family said with it.',
  'entrustedCases.ask.words': 'What the practice should know.',
  'EntrustedCase.case': 'Where it is, for its interventionist alone.',
  'EntrustedCase.link': 'The link, while it is open.',
  'EntrustedCase.can.name': 'Whether you may name who looks after it.',
  'EntrustedCase.can.end': 'Whether you may end it.',
  'CasePractice.can.end': 'Whether you may end it.',
  endedBy: 'Which side ended it.',
}
