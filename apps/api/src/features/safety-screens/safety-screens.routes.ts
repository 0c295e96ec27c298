import { safetyScreenRoutes } from '@holdfast/contracts/safety-screens'
import { type Api, implementPlan } from '../../http/implement.ts'
import { actOnScreen, answerScreen } from './safety-screens.commands.ts'
import { getMyScreen, getScreen, listScreens } from './safety-screens.queries.ts'

/** One's own screen for everybody but helpers; all of them for the interventionist, and for nobody else. */
export function safetyScreensRoutes(api: Api): void {
  implementPlan(api, safetyScreenRoutes.mine, 'screen.see_own', ({ context }) => getMyScreen(context))
  implementPlan(api, safetyScreenRoutes.answer, 'screen.answer', async ({ context, body, ifMatch }) => {
    await answerScreen(context, body, ifMatch)
    return getMyScreen(context)
  })
  implementPlan(api, safetyScreenRoutes.list, 'screen.read', async ({ context }) => ({
    items: await listScreens(context),
    nextCursor: null,
  }))
  implementPlan(api, safetyScreenRoutes.act, 'screen.act', {
    act: ({ context, params, body }) => actOnScreen(context, params.safetyScreenId, body),
    show: ({ context }, screenId) => getScreen(context, screenId),
  })
}
