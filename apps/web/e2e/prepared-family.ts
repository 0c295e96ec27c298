import type { Browser, Page } from '@playwright/test'
import { sessionRoutes } from '@holdfast/contracts/session'
import { userRoutes } from '@holdfast/contracts/users'
import { newFamily, newSample, type TestCase, type TestSample } from '@holdfast/scenarios/family-case'
import type { Caller, People } from '@holdfast/scenarios/people'
import { newPlanningFamily, type Parts, type PlanningFamily } from '@holdfast/scenarios/planning-family'
import { newReadyFamily } from '@holdfast/scenarios/plan-states'
import { as } from './api-call.ts'
import { confirmAddress } from './confirm-address.ts'
import { newProfile } from './family.ts'
import type { Family } from './prepare.ts'
import { newAccount } from './sign-up.ts'

/** Somebody at a browser of their own, who calls the API as whoever is signed in there. */
export type Person = Caller & { page: Page }

/** People of a scenario at browsers. Accounts are signed up, confirmed and signed in over the API; no page is open yet. */
export function peopleOf(browser: Browser): People<Person> {
  const guest = async (): Promise<Person> => {
    const page = await newProfile(browser)
    return { page, call: as(page) }
  }
  return {
    guest,
    account: async (displayName) => {
      const person = await guest()
      const { email, password } = newAccount()
      await person.call(userRoutes.signUp, { body: { email, password, displayName, locale: 'en' } })
      await person.call(sessionRoutes.signIn, { body: { email, password } })
      await confirmAddress(person.page, email)
      return person
    },
  }
}

/** Who takes part in these stories, and what each does on the day. */
export const PARTS: Parts = {
  lead: { name: 'Karen Ortiz', relationship: 'sibling', dayRoles: ['chair', 'sobriety_observer'] },
  participant: { name: 'Rosa Ortiz', relationship: 'parent', dayRoles: ['transport_lead'] },
  interventionist: {
    name: 'Dana Whitfield',
    relationship: 'interventionist',
    dayRoles: ['facilitator', 'safety_lead'],
  },
}

type Paths = Pick<Family, 'caseUrl' | 'planUrl'>

const pathsOf = ({ organizationId, caseId, planId }: Omit<TestCase, 'lead'>): Paths => ({
  caseUrl: `/o/${organizationId}/c/${caseId}`,
  planUrl: `/o/${organizationId}/p/${planId}`,
})

/** What `openCase` does on the screens, over the API: Karen's account, case and first plan. */
export async function newPreparedCase(
  browser: Browser,
): Promise<Pick<Family, 'karen'> & Paths & { opened: TestCase<Person> }> {
  const opened = await newFamily(peopleOf(browser))
  return { karen: opened.lead.page, opened, ...pathsOf(opened) }
}

/** What `createBase` does on the screens, over the API: Karen's case and plan, in which Rosa and Dana take part. */
export async function newPreparedFamily(browser: Browser): Promise<Family & { family: PlanningFamily<Person> }> {
  const family = await newPlanningFamily(peopleOf(browser), PARTS)
  const { lead, participant, interventionist } = family
  return { karen: lead.page, rosa: participant.page, dana: interventionist.page, family, ...pathsOf(family) }
}

/** The same family, whose plan has all that the day asks for. */
export async function newPreparedReadyFamily(browser: Browser): Promise<Family & { family: PlanningFamily<Person> }> {
  const family = await newReadyFamily(peopleOf(browser), PARTS)
  const { lead, participant, interventionist } = family
  return { karen: lead.page, rosa: participant.page, dana: interventionist.page, family, ...pathsOf(family) }
}

/** The sample family of whoever sits at this page; no page of it is open yet. */
export async function newPreparedSample(page: Page): Promise<TestSample<Person> & Paths> {
  const sample = await newSample({ guest: async (): Promise<Person> => ({ page, call: as(page) }) })
  return { ...sample, ...pathsOf(sample) }
}
