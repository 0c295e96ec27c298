import { expect, type Page, test } from '@playwright/test'
import { openPart, saved, unfold } from './family.ts'
import { newPreparedSample } from './prepared-family.ts'

const QUIET = 1_000

/** Hears each request to the API that a page makes. */
function requestsOf(page: Page) {
  let heard: string[] = []
  let lastAt = Date.now()
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!pathname.startsWith('/api/')) return
    heard.push(`${request.method()} ${pathname.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')}`)
    lastAt = Date.now()
  })
  return {
    /** What was asked since the last time, once nothing more is asked for a while. */
    take: async (): Promise<string[]> => {
      await expect.poll(() => Date.now() - lastAt > QUIET, { timeout: 30_000 }).toBe(true)
      const taken = heard
      heard = []
      return taken
    },
  }
}

test('opens a page of a plan with few requests, and saves a letter or a comment with one', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the width of the screen changes nothing about what is asked for')
  test.setTimeout(180_000)
  const { planUrl } = await newPreparedSample(page)
  await page.goto('/home')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const requests = requestsOf(page)
  await requests.take()

  for (const section of ['', '/statements', '/consequences', '/treatment', '/people', '/contingencies']) {
    await page.goto(planUrl + section)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const opening = await requests.take()
    expect(opening.length, opening.join('\n')).toBeLessThanOrEqual(4)
  }

  const love = await openPart(page, planUrl, 'love')
  await requests.take()
  await love.focus()
  // in one go, so that a slow machine makes no pause in the middle
  await page.keyboard.insertText(' And I miss our Sundays.')
  await saved(page)
  const saving = await requests.take()
  expect(saving).toEqual(['PATCH /api/v1/organizations/:id/plans/:id/statements/:id'])

  await page.goto(`${planUrl}/logistics`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await requests.take()
  const comments = await unfold(page, 'Comments on this part')
  await comments.getByLabel('Your comment').fill('Is this how you say it?')
  await comments.getByRole('button', { name: 'Add this comment' }).click()
  await expect(comments.getByText('Is this how you say it?')).toBeVisible()
  expect(await requests.take()).toEqual(['POST /api/v1/organizations/:id/plans/:id/comments'])
})
