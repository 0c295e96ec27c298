import { followThroughRoutes } from '@holdfast/contracts/follow-through'
import type { Api } from '../../http/bind.ts'
import { implementCase, implementPlan } from '../../http/implement.ts'
import { addCounterOffer, chooseBuddy, recordEntry } from './follow-through.commands.ts'
import { getCounterOffer, getEntry, listOpenCheckIns, readFollowThrough } from './follow-through.queries.ts'
import { followThroughRowsOf, followThroughStatement } from './follow-through.rows.ts'

const made = <T extends { id: string }>(answer: T) => ({ id: answer.id, answer })

/** The group reads how each consequence stands; each records their own (S1.12). */
export function followThroughRoutesOf(api: Api): void {
  implementPlan(api, followThroughRoutes.get, 'follow_through.read', {
    statement: followThroughStatement,
    present: ({ context }, given) => readFollowThrough(context, followThroughRowsOf(context, given)),
  })
  implementPlan(api, followThroughRoutes.record, 'follow_through.record', {
    act: async ({ context, body }) => made(await recordEntry(context, body)),
    show: ({ context }, entryId) => getEntry(context, entryId),
  })
  implementPlan(
    api,
    followThroughRoutes.chooseBuddy,
    'follow_through.choose_buddy',
    ({ context, params, body, ifMatch }) => chooseBuddy(context, params.consequenceId, body, ifMatch),
  )
  implementPlan(api, followThroughRoutes.addCounterOffer, 'counter_offer.add', {
    act: async ({ context, body }) => made(await addCounterOffer(context, body)),
    show: ({ context }, id) => getCounterOffer(context, id),
  })
  implementCase(api, followThroughRoutes.listOpen, 'follow_through.read', ({ context, query }) =>
    listOpenCheckIns(context, query),
  )
}
