import { type AboutMe, aboutMeRoutes } from '@holdfast/contracts/about-me'
import type { Api } from '../../http/bind.ts'
import { implementPlan } from '../../http/implement.ts'
import type { ParticipantAbout } from '../../db/generated/client.ts'
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

const present = (
  context: PlanContext,
  { row, isMine }: { row: ParticipantAbout | null; isMine: boolean },
): AboutMe => ({
  ...((row ?? BLANK) as Omit<AboutMe, 'isMine' | 'can'>),
  isMine,
  can: { edit: ability(context, 'about.edit', isMine) },
})

/** The person's own part, read by them and by the case leads; empty until they write. */
export function aboutMeRoutesOf(api: Api): void {
  implementPlan(api, aboutMeRoutes.get, 'about.read', async ({ context, params }) =>
    present(context, await findAbout(context, params.participantId)),
  )
  implementPlan(api, aboutMeRoutes.update, 'about.edit', async ({ context, params, body, ifMatch }) =>
    present(context, await updateAbout(context, params.participantId, body, ifMatch)),
  )
}
