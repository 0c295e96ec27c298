import { reviewRoutes } from '@holdfast/contracts/reviews'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import {
  addChange,
  addFactor,
  removeChange,
  removeFactor,
  updateChange,
  updateFactor,
} from './review-factors.commands.ts'
import { closeAccount, finishReview, openReview, updateReview, writeAccount } from './reviews.commands.ts'
import { presentChange } from './reviews.presenter.ts'
import { getChange, getFactor, getMyAccount, getReview } from './reviews.queries.ts'

const removed = { removed: true } as const
const made = <A extends { id: string }>(answer: A) => ({ id: answer.id, answer })

/** For the case leads; each account is its author's alone until they send it (F67). */
export function reviewsRoutes(api: Api): void {
  implementPlan(api, reviewRoutes.open, 'case.edit', {
    act: async ({ context, body }) => ({ id: context.planId, answer: await openReview(context, body) }),
    show: ({ context }) => getReview(context),
  })
  implementPlan(api, reviewRoutes.update, 'review.edit', ({ context, body, ifMatch }) =>
    updateReview(context, body, ifMatch),
  )
  implementPlan(api, reviewRoutes.writeAccount, 'account.write', ({ context, body, ifMatch }) =>
    writeAccount(context, body, ifMatch),
  )
  implementPlan(api, reviewRoutes.sendAccount, 'account.write', {
    act: async ({ context }) => made(await closeAccount(context, 'sentAt')),
    show: ({ context }) => getMyAccount(context),
  })
  implementPlan(api, reviewRoutes.passAccount, 'account.write', {
    act: async ({ context }) => made(await closeAccount(context, 'passedAt')),
    show: ({ context }) => getMyAccount(context),
  })
  implementPlan(api, reviewRoutes.addFactor, 'review.edit', {
    act: async ({ context, body }) => made(await addFactor(context, body)),
    show: ({ context }, id) => getFactor(context, id),
  })
  implementPlan(api, reviewRoutes.updateFactor, 'review.edit', ({ context, params, body, ifMatch }) =>
    updateFactor(context, params.factorId, body, ifMatch),
  )
  implementPlan(api, reviewRoutes.removeFactor, 'review.edit', async ({ context, params, ifMatch }) => {
    await removeFactor(context, params.factorId, ifMatch)
    return removed
  })
  implementPlan(api, reviewRoutes.addChange, 'review.edit', {
    act: async ({ context, body }) => made(presentChange(await addChange(context, body))),
    show: ({ context }, id) => getChange(context, id),
  })
  implementPlan(api, reviewRoutes.updateChange, 'review.edit', async ({ context, params, body, ifMatch }) =>
    presentChange(await updateChange(context, params.changeId, body, ifMatch)),
  )
  implementPlan(api, reviewRoutes.removeChange, 'review.edit', async ({ context, params, ifMatch }) => {
    await removeChange(context, params.changeId, ifMatch)
    return removed
  })
  implementPlan(api, reviewRoutes.finish, 'case.edit', {
    act: async ({ context }) => ({ id: context.planId, answer: await finishReview(context) }),
    show: ({ context }) => getReview(context),
  })
}
