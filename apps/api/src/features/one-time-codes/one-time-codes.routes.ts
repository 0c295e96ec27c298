import { oneTimeCodeRoutes } from '@holdfast/contracts/one-time-codes'
import type { Api } from '../../http/bind.ts'
import { implementSession } from '../../http/implement.ts'
import { addCodes, askToAddCodes, removeCodes, renewRecoveryCodes } from './one-time-codes.commands.ts'

/** Only ever about the person's own app. */
export function oneTimeCodesRoutes(api: Api): void {
  implementSession(api, oneTimeCodeRoutes.askToAdd, ({ context }) => askToAddCodes(context))
  implementSession(api, oneTimeCodeRoutes.add, ({ context, body }) => addCodes(context, body.code))
  implementSession(api, oneTimeCodeRoutes.renewRecoveryCodes, ({ context }) => renewRecoveryCodes(context))
  implementSession(api, oneTimeCodeRoutes.remove, async ({ context }) => {
    await removeCodes(context)
    return { removed: true as const }
  })
}
