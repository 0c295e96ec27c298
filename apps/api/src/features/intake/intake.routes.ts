import { intakeRoutes as routes } from '@holdfast/contracts/intake'
import type { Api } from '../../http/bind.ts'
import { implementCase, implementOrganizationAction } from '../../http/implement.ts'
import { findQuestions, saveQuestions } from './intake-questions.ts'
import { answerIntake, getIntake } from './intake.ts'

/** A practice writes its own questions; each of its cases is asked them at the beginning. */
export function intakeRoutesOf(api: Api): void {
  implementOrganizationAction(api, routes.questions, 'content.read', ({ context }) => findQuestions(context))
  implementOrganizationAction(api, routes.saveQuestions, 'content.edit', ({ context, body, ifMatch }) =>
    saveQuestions(context, body, ifMatch),
  )
  implementCase(api, routes.get, 'intake.read', ({ context }) => getIntake(context))
  implementCase(api, routes.answer, 'intake.answer', ({ context, body, ifMatch }) =>
    answerIntake(context, body, ifMatch),
  )
}
