import { CaseParams } from './cases.ts'
import { FileAnswer, namedRoutes, route } from './route.ts'

/** What somebody takes along, as a file for programs (JSON) or for reading (PDF); all need a fresh proof that it is them (F88). */
export const exportRoutes = namedRoutes('exports', {
  mine: route({
    method: 'GET',
    path: '/export',
    summary: 'Take along what is yours',
    description: 'Your account, and what you wrote in your own name or said of yourself in any case.',
    access: 'session',
    produces: 'application/vnd.holdfast.export+json',
    response: FileAnswer,
    problems: ['prove-yourself', 'too-many-requests', 'sample-read-only'],
  }),
  ofCase: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/export',
    summary: 'Take along a case',
    description: 'What this API lets you read of the case and its plans: each answer under its operation id.',
    access: 'case',
    params: CaseParams,
    produces: 'application/vnd.holdfast.export+json',
    response: FileAnswer,
    problems: ['prove-yourself', 'too-many-requests', 'sample-read-only'],
  }),
  minePrinted: route({
    method: 'GET',
    path: '/export/pdf',
    summary: 'Take along what is yours as PDF',
    description: 'Its words and dates, in your language.',
    access: 'session',
    produces: 'application/pdf',
    response: FileAnswer,
    problems: ['prove-yourself', 'too-many-requests', 'sample-read-only', 'not-available'],
  }),
  ofCasePrinted: route({
    method: 'GET',
    path: '/organizations/:organizationId/cases/:caseId/export/pdf',
    summary: 'Take along a case as PDF',
    description: 'Words and dates of all that you may read there.',
    access: 'case',
    params: CaseParams,
    produces: 'application/pdf',
    response: FileAnswer,
    problems: ['prove-yourself', 'too-many-requests', 'sample-read-only', 'not-available'],
  }),
})
