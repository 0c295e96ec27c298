import { coachRoutes } from '@holdfast/contracts/coach'
import { type Api, implementSession } from '../../http/implement.ts'
import { presentCoachNotes } from './coach.presenter.ts'

/** Notes for programs; the web app computes the same in the browser, so that private words need not leave it. */
export function coachRoutesOf(api: Api): void {
  implementSession(api, coachRoutes.notes, ({ body }) => Promise.resolve(presentCoachNotes(body)))
}
