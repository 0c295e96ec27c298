import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'

const WORDS = 'harbor otter lamp'

test('the day opens from cold without any network, and leaves nothing behind', async ({ page, context }) => {
  test.setTimeout(240_000)
  await page.goto('/')
  await page.getByRole('button', { name: 'Explore a sample case' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Helping Sam/, { timeout: 60_000 })
  await page.getByRole('link', { name: 'Open the plan' }).click()
  await page.getByRole('button', { name: 'Lock the plan' }).click()
  await expect(page.getByRole('heading', { name: 'The plan is locked' })).toBeVisible()
  const plan = page.url().split('#')[0] ?? ''

  await test.step('the day is kept on this device', async () => {
    await page.goto(`${plan}/day`)
    await page.getByLabel('Words that unlock it').fill('short')
    await page.getByRole('button', { name: 'Keep it here' }).click()
    await expect(page.getByText('Use at least 8 characters.')).toBeVisible()
    await page.getByLabel('Words that unlock it').fill(WORDS)
    await page.getByRole('button', { name: 'Keep it here' }).click()
    await expect(page.getByRole('heading', { name: 'This day is kept on this device' })).toBeVisible()
    await expectAccessible(page, 'day-kept')
    await page.evaluate(() => navigator.serviceWorker.ready)
  })

  await test.step('nothing of the plan is readable on the device', async () => {
    const stored = await page.evaluate(async () => {
      const texts: string[] = []
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((resolve) => {
          const open = indexedDB.open(name ?? '')
          open.onsuccess = () => resolve(open.result)
        })
        for (const store of database.objectStoreNames) {
          const all = database.transaction(store).objectStore(store).getAll()
          await new Promise((resolve) => (all.onsuccess = resolve))
          for (const value of all.result as Record<string, unknown>[])
            for (const part of Object.values(value))
              if (part instanceof ArrayBuffer) texts.push(new TextDecoder().decode(part))
              else if (typeof part === 'string') texts.push(part)
        }
        database.close()
      }
      return texts.join('\n')
    })
    expect(stored.length).toBeGreaterThan(1000)
    expect(stored).not.toMatch(/Rosa|Harbor Light|Sam sees/)
  })

  await test.step('without a network it opens with its words', async () => {
    await context.setOffline(true)
    await page.goto(`${plan}/day`)
    await expect(page.getByRole('heading', { name: 'Unlock the day' })).toBeVisible()
    await expectAccessible(page, 'day-locked')
    await page.getByLabel('Your words').fill('another otter')
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(page.getByText('These words do not open it.')).toBeVisible()
    await page.getByLabel('Your words').fill(WORDS)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(page.getByRole('heading', { name: 'On the day' })).toBeVisible()
    await page.goto('/home')
    await expect(page.getByRole('heading', { name: 'On this device' })).toBeVisible()
    await page.getByRole('link', { name: 'Open the day' }).click()
    await expect(page.getByRole('heading', { name: 'Unlock the day' })).toBeVisible()
  })

  await test.step('signing out takes it off', async () => {
    await context.setOffline(false)
    await page.goto('/home')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page).toHaveURL('/')
    const keptKeys = await page.evaluate(async () => {
      const open = indexedDB.open('holdfast-vault')
      await new Promise((resolve) => (open.onsuccess = resolve))
      if (!open.result.objectStoreNames.contains('items')) return 0
      const count = open.result.transaction('items').objectStore('items').count()
      await new Promise((resolve) => (count.onsuccess = resolve))
      return count.result
    })
    expect(keptKeys).toBe(0)
  })
})
