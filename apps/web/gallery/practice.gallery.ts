import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { seedFacts } from '@holdfast/scenarios/outcome-facts'
import { foundPractice, openPracticeCase } from '@holdfast/scenarios/practice'
import type { Caller } from '@holdfast/scenarios/people'
import { test } from '@playwright/test'
import { asOwner } from '../e2e/database.ts'
import { peopleOf } from '../e2e/prepared-family.ts'
import { type Shown, takePictures } from './pictures.ts'
import { ORGANIZATION_PAGES } from './plan-pages.ts'

const LONG = 'Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh'

/** One colleague of each role is invited. */
async function addColleagues({ call }: Caller, organizationId: string, name = 'Lee Park'): Promise<void> {
  for (const role of ['admin', 'interventionist', 'reviewer'] as const)
    await call(organizationMemberRoutes.invite, { params: { organizationId }, body: { name: name.slice(0, 80), role } })
}

const pagesOf = (organizationId: string, more: readonly Shown[] = []): Shown[] => [
  ...ORGANIZATION_PAGES.map((page) => ({ name: `practice-${page}`, url: `/o/${organizationId}${page && '/'}${page}` })),
  { name: 'practice-home', url: '/home' },
  { name: 'practice-hand-over', url: '/hand-over' },
  { name: 'practice-start', url: '/start' },
  ...more,
]

const inCase = (organizationId: string, caseId: string): Shown[] =>
  ['', 'more', 'consents', 'views', 'history', 'tasks'].map((page) => ({
    name: `practice-case-${page}`,
    url: `/o/${organizationId}/c/${caseId}${page && '/'}${page}`,
  }))

test('a practice that is full', async ({ browser }) => {
  const people = peopleOf(browser)
  const { page, call } = await people.account('Dana Whitfield')
  const organizationId = await foundPractice({ call })
  await addColleagues({ call }, organizationId)
  for (const alias of ['Ana', 'Theo', 'José', 'Jo']) await openPracticeCase({ call }, organizationId, alias, 'low')
  const { caseId } = await openPracticeCase({ call }, organizationId, 'Sam', 'imminent')
  await asOwner((owner) => seedFacts(owner, organizationId, 900))
  await takePictures(page, 'practice', pagesOf(organizationId, inCase(organizationId, caseId)), { everyLook: true })
})

test('a practice that was just founded', async ({ browser }) => {
  const { page, call } = await peopleOf(browser).account('Dana Whitfield')
  await takePictures(page, 'practice-empty', pagesOf(await foundPractice({ call })))
})

test('a practice with long names', async ({ browser }) => {
  const { page, call } = await peopleOf(browser).account(`${LONG} the Elder`)
  const organizationId = await foundPractice({ call }, `${LONG} & Sons Family Interventions and Recovery Planning`)
  await addColleagues({ call }, organizationId, `${LONG} the Younger`)
  const { caseId } = await openPracticeCase({ call }, organizationId, LONG.slice(0, 60), 'high')
  await takePictures(page, 'practice-long', pagesOf(organizationId, inCase(organizationId, caseId)))
})

test('pages of a practice whose content does not come', async ({ browser }) => {
  const { page, call } = await peopleOf(browser).account('Dana Whitfield')
  const organizationId = await foundPractice({ call })
  await page.route(new RegExp(`/api/v1/organizations/${organizationId}`), (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: '{"type":"about:blank","status":503}',
    }),
  )
  await takePictures(page, 'practice-error', pagesOf(organizationId))
})
