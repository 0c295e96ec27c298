import { type AboutMe, aboutMeRoutes } from '@holdfast/contracts/about-me'
import { type Api, implementPlan } from '../../http/implement.ts'
import { ability } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { findAbout, UNWRITTEN, updateAbout } from './about-me.commands.ts'

const BLANK = {
  phone: '',
  email: '',
  channel: null,
  safeTimes: '',
  readings: [],
  agreesToScript: false,
  followsChair: false,
  readSafetyPlan: false,
  dayKeptFree: false,
  restPlan: '',
  selfCare: [],
  selfCareNote: '',
  whyNo: '',
  ...UNWRITTEN,
}

async function show(context: PlanContext, participantId: string): Promise<AboutMe> {
  const { row, isMine } = await findAbout(context, participantId)
  return {
    ...((row ?? BLANK) as Omit<AboutMe, 'isMine' | 'can'>),
    isMine,
    can: { edit: ability(context, 'about.edit', isMine) },
  }
}

/** The person's own part, read by them and by those who lead; empty until they write. */
export function aboutMeRoutesOf(api: Api): void {
  implementPlan(api, aboutMeRoutes.get, 'about.read', ({ context, params }) => show(context, params.participantId))
  implementPlan(api, aboutMeRoutes.update, 'about.edit', async ({ context, params, body, ifMatch }) => {
    await updateAbout(context, params.participantId, body, ifMatch)
    return show(context, params.participantId)
  })
}
