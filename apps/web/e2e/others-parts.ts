import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { invitationRoutes } from '@holdfast/contracts/invitations'
import { riskRoutes } from '@holdfast/contracts/risk-assessments'
import { statementRoutes } from '@holdfast/contracts/statements'
import { workspaceRoutes } from '@holdfast/contracts/workspace'
import { PASSPHRASE } from '@holdfast/scenarios/family-case'
import type { Caller } from '@holdfast/scenarios/people'
import { withCoreAnswers } from '@holdfast/scenarios/risk-answers'

type InPlan = { organizationId: string; planId: string }

/** Five sentences that a letter cannot do without. */
export const LETTER = {
  love: 'You taught me to swim.',
  whatISaw: 'On May 3 you slept in the car.',
  effect: 'I lay awake until morning.',
  ask: 'Will you come with us today?',
  support: 'I will drive you there.',
}

/** Joins by the link that somebody was sent, as a guest, or as a professional with a credential. */
export async function joinBy(link: string, person: Caller, displayName: string, credential?: string): Promise<void> {
  const token = link.split('#')[1] ?? ''
  const own = credential ? { credential } : { passphrase: PASSPHRASE }
  const body = { token, displayName, notTheLovedOne: true, adult: true, ...own } as const
  await person.call(invitationRoutes.accept, { body })
}

/** Writes a letter and shares it with the group. */
export async function writeOwnLetter(person: Caller, inPlan: InPlan): Promise<void> {
  const { statements } = await person.call(workspaceRoutes.get, { params: inPlan })
  const mine = statements.find(({ isMine }) => isMine)
  const params = { ...inPlan, statementId: mine?.id ?? '' }
  const { version } = await person.call(statementRoutes.write, { params, body: LETTER, ifMatch: mine?.version ?? 0 })
  await person.call(statementRoutes.share, { params, body: { sharing: 'group' }, ifMatch: version })
}

/** Agrees to every limit. */
export async function agreeToLimits(person: Caller, inPlan: InPlan): Promise<void> {
  const { consequences } = await person.call(workspaceRoutes.get, { params: inPlan })
  for (const { id: consequenceId, wordingVersion } of consequences)
    await person.call(consequenceRoutes.giveStance, {
      params: { ...inPlan, consequenceId },
      body: { stance: 'consent', wordingVersion },
    })
}

/** The interventionist asks every core area, and finds no danger. */
export const assessRisk = (professional: Caller, inPlan: InPlan) =>
  professional.call(riskRoutes.assess, { params: inPlan, body: { areas: withCoreAnswers() } })
