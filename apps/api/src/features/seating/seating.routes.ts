import { seatingRoutes } from '@holdfast/contracts/seating'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import { drawSeating } from './seating.commands.ts'

/** The room belongs to the day, so it follows the rights of the logistics. */
export function seatingRoutesOf(api: Api): void {
  implementPlan(api, seatingRoutes.draw, 'logistics.edit', ({ context, body, ifMatch }) =>
    drawSeating(context, body, ifMatch),
  )
}
