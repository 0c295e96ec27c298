import { test } from '@playwright/test'
import { newPlanningFamily } from '@holdfast/scenarios/planning-family'
import { newProfile } from '../e2e/family.ts'
import { newPreparedCase, newPreparedSample, peopleOf } from '../e2e/prepared-family.ts'
import { type Shown, takePictures } from './pictures.ts'
import { CASE_PAGES, PUBLIC_PAGES, OTHER_PAGES, PLAN_PAGES } from './plan-pages.ts'

const pagesOf = (base: string, pages: readonly string[], prefix = ''): Shown[] =>
  pages.map((page) => ({ name: prefix + page, url: page ? `${base}/${page}` : base || '/' }))

const everyPage = ({ planUrl, caseUrl }: { planUrl: string; caseUrl: string }): Shown[] => [
  ...pagesOf(planUrl, PLAN_PAGES),
  ...pagesOf(caseUrl, CASE_PAGES, 'case-'),
  ...pagesOf('', OTHER_PAGES, 'own-'),
]

test('pages that need no account', async ({ browser }) => {
  await takePictures(await newProfile(browser), 'door', pagesOf('', PUBLIC_PAGES, 'door-'), { everyLook: true })
})

test('a case that is full', async ({ browser }) => {
  const page = await newProfile(browser)
  const sample = await newPreparedSample(page)
  await takePictures(page, 'full', everyPage(sample), { everyLook: true })
})

test('a case that was just begun', async ({ browser }) => {
  const { karen, planUrl, caseUrl } = await newPreparedCase(browser)
  await takePictures(karen, 'empty', everyPage({ planUrl, caseUrl }))
})

const LONG = 'Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh'

test('people with long names', async ({ browser }) => {
  const { lead, participant, organizationId, caseId, planId } = await newPlanningFamily(peopleOf(browser), {
    lead: { name: `${LONG} I`, relationship: 'sibling', dayRoles: ['chair'] },
    participant: { name: `${LONG} II`, relationship: 'parent', dayRoles: ['transport_lead'] },
    interventionist: { name: `${LONG} III`, relationship: 'interventionist', dayRoles: ['facilitator', 'safety_lead'] },
  })
  const pages = everyPage({
    planUrl: `/o/${organizationId}/p/${planId}`,
    caseUrl: `/o/${organizationId}/c/${caseId}`,
  })
  await takePictures(lead.page, 'long', pages)
  await takePictures(participant.page, 'participant', pages)
})

test('pages whose content does not come', async ({ browser }) => {
  const { karen, planUrl, caseUrl } = await newPreparedCase(browser)
  await karen.route(/\/api\/v1\/organizations\/.*\/(plans|cases)\//, (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: '{"type":"about:blank","status":503}',
    }),
  )
  await takePictures(karen, 'error', [
    { name: 'error-plan', url: planUrl },
    { name: 'error-people', url: `${planUrl}/people` },
    { name: 'error-case', url: caseUrl },
  ])
})
