import { passkeyRoutes } from '@holdfast/contracts/passkeys'
import { keepBrowserId } from '../../http/browser-id.ts'
import type { Api } from '../../http/bind.ts'
import { implementPublic, implementSession } from '../../http/implement.ts'
import { addPasskey, askToAdd, removePasskey, renamePasskey } from './passkeys.commands.ts'
import { listPasskeys, presentPasskey } from './passkeys.queries.ts'
import { askToSign } from './verify-passkey.ts'

/** A challenge is for one browser, so its id is left there with it. */
export function passkeysRoutes(api: Api): void {
  const { config } = api.runtime
  implementPublic(api, passkeyRoutes.askToSign, async ({ context, reply }) => {
    keepBrowserId(reply, config, context.browserId)
    return askToSign(context)
  })
  implementSession(api, passkeyRoutes.askToAdd, async ({ context, reply }) => {
    keepBrowserId(reply, config, context.browserId)
    return askToAdd(context)
  })
  implementSession(api, passkeyRoutes.add, async ({ context, body }) => presentPasskey(await addPasskey(context, body)))
  implementSession(api, passkeyRoutes.list, ({ context, query }) => listPasskeys(context, query))
  implementSession(api, passkeyRoutes.rename, async ({ context, params, body }) =>
    presentPasskey(await renamePasskey(context, params.passkeyId, body.name)),
  )
  implementSession(api, passkeyRoutes.remove, async ({ context, params }) => {
    await removePasskey(context, params.passkeyId)
    return { removed: true } as const
  })
}
