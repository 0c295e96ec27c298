import { accountDeletionRoutes } from '@holdfast/contracts/account-deletion'
import type { Api } from '../../http/bind.ts'
import { implementSession } from '../../http/implement.ts'
import { requireProof } from '../../kernel/authorize.ts'
import { requireFreshProof } from '../../kernel/fresh-proof.ts'
import { problem } from '../../kernel/problem.ts'
import { askForDeletion } from './account-deletion.commands.ts'
import { meaningOfDeletion, presentMeaning } from './account-deletion.queries.ts'

/** Whoever shows that it is them ends their own account, once they have seen what that means. */
export function accountDeletionRoutesOf(api: Api): void {
  implementSession(api, accountDeletionRoutes.preview, async ({ context }) =>
    presentMeaning(await meaningOfDeletion(context.runtime, context.person.userId), context),
  )
  implementSession(api, accountDeletionRoutes.ask, async ({ context, body }) => {
    if (context.person.isReadOnly) throw problem('sample-read-only')
    requireProof(context)
    requireFreshProof(context)
    return { dueAt: (await askForDeletion(context, body)).toISOString() }
  })
}
