import { INTAKE_KINDS, LONGEST_ANSWER, MOST_CHOICES, MOST_QUESTIONS } from '@holdfast/domain/intake/intake'
import { inEach, type Locale } from '@holdfast/domain/text'
import { z } from 'zod'
import { CaseParams } from './cases.ts'
import { can, line, text, time, version } from './fields.ts'
import { OrganizationParams } from './organizations.ts'
import { namedRoutes, route } from './route.ts'

const IntakeWords = z
  .strictObject(inEach(() => line(200)) as Record<Locale, ReturnType<typeof line>>)
  .meta({ id: 'IntakeWords' })
const key = () => z.string().regex(/^[a-z0-9-]{1,40}$/)

/** A question that a practice asks at the beginning of a case, in every language. */
export const IntakeQuestion = z
  .strictObject({
    key: key(),
    kind: z.enum(INTAKE_KINDS),
    label: IntakeWords,
    choices: z.array(IntakeWords).max(MOST_CHOICES).default([]),
  })
  .meta({ id: 'IntakeQuestion' })
/** `choices` are for the kind `choice`. */
export type IntakeQuestion = z.output<typeof IntakeQuestion>

const IntakeAnswer = z.strictObject({ key: key(), answer: text(LONGEST_ANSWER) }).meta({ id: 'IntakeAnswer' })
const questions = z.array(IntakeQuestion).max(MOST_QUESTIONS)
const Questions = z.object({ questions, version: version() }).meta({ id: 'IntakeQuestions' })

/** The questions of a case with their answers: those that were asked when they were answered, or else the newest. */
export const Intake = z
  .object({
    questions,
    answers: z.array(IntakeAnswer),
    savedAt: time().nullable(),
    version: version(),
    can: can(['answer']),
  })
  .meta({ id: 'Intake' })
/** For the leads and professionals of the case. */
export type Intake = z.infer<typeof Intake>

const ofPractice = '/organizations/:organizationId/intake-questions' as const
const ofCase = '/organizations/:organizationId/cases/:caseId/intake' as const

/** Owner and admin write the questions of a practice, which keeps every version; whoever leads a case answers them. */
export const intakeRoutes = namedRoutes('intake', {
  questions: route({
    method: 'GET',
    path: ofPractice,
    summary: 'Get the intake questions of a practice',
    access: 'organization',
    params: OrganizationParams,
    response: Questions,
  }),
  saveQuestions: route({
    method: 'PUT',
    path: ofPractice,
    summary: 'Replace the intake questions of a practice',
    description: 'Cases that were answered keep the version that they were asked.',
    access: 'organization',
    params: OrganizationParams,
    body: z.strictObject({ questions }),
    response: Questions,
  }),
  get: route({
    method: 'GET',
    path: ofCase,
    summary: 'Get the intake of a case',
    access: 'case',
    params: CaseParams,
    response: Intake,
  }),
  answer: route({
    method: 'PUT',
    path: ofCase,
    summary: 'Answer the intake of a case',
    description: 'All answers at once; what is left out is open.',
    access: 'case',
    params: CaseParams,
    body: z.strictObject({ answers: z.array(IntakeAnswer).max(MOST_QUESTIONS) }),
    response: Intake,
  }),
})
