import { expect } from 'vitest'
import { type Browser, newPerson, type TestApi } from './api.ts'
import { refusal } from './refusal.ts'

/** For someone of another family, whatever is asked for looks as if it did not exist. */
export async function expectHidden(api: TestApi, ask: (stranger: Browser) => Promise<unknown>): Promise<void> {
  const stranger = await newPerson(api, 'Nosy Neighbor')
  expect(await refusal(ask(stranger))).toMatchObject({ type: '/problems/not-found', status: 404 })
}
