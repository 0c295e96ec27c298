import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { beforeAll, expect, it } from 'vitest'

type Messages = Record<string, { message?: string; translation?: string }>
let used: Messages
let spanish: Messages

beforeAll(async () => {
  const [catalog] = await getCatalogs(getConfig({ cwd: import.meta.dirname }))
  used = (await catalog?.collect()) ?? {}
  spanish = (await catalog?.read('es')) ?? {}
}, 60_000)

it('finds the texts of the app', () => {
  expect(Object.keys(used).length).toBeGreaterThan(500)
})

it('has each text of the app, and no other, in its catalog (npx lingui extract --clean)', () => {
  expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(used).toSorted())
})

it('says every text in Spanish', () => {
  const missing = Object.values(spanish).filter(({ translation }) => !translation)
  expect(missing.map(({ message }) => message)).toEqual([])
})

it('keeps what is filled in and what is marked up', () => {
  const parts = (text = '') => (text.match(/\{\w+(?=[,}])|<\/?\d+\/?>/g) ?? []).toSorted()
  const different = Object.values(spanish).filter(
    ({ message, translation }) => parts(message).join() !== parts(translation).join(),
  )
  expect(different).toEqual([])
})
