import { coachingRoutes } from '@holdfast/contracts/coaching'
import type { Api } from '../../http/bind.ts'
import { implementSession } from '../../http/implement.ts'
import { presentCoachNotes } from './coaching.presenter.ts'

/** Notes for programs; the web app computes the same in the browser, so that private words need not leave it. */
export function coachRoutesOf(api: Api): void {
  implementSession(api, coachingRoutes.notes, ({ body }) => Promise.resolve(presentCoachNotes(body)))
}
