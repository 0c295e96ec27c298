import { expect, it } from 'vitest'
import pg from 'pg'
import { newFamily } from '@holdfast/scenarios/family-case'
import { useApi } from '../test/api.ts'

const api = useApi()

it.each([
  ['nobody has chosen an approach', 'NULL', 'ready'],
  ['nobody has chosen an approach', 'NULL', 'under_way'],
  ['the approach has no meeting', `'craft'`, 'ready'],
])('refuses a day in the database where %s (%s, %s)', async (_, approach, status) => {
  const { planId } = await newFamily(api)
  const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await owner.connect()
  const change = owner.query(`UPDATE holdfast.plans SET approach = ${approach}, status = $1 WHERE id = $2`, [
    status,
    planId,
  ])
  await expect(change).rejects.toMatchObject({ constraint: 'plans_approach_before_day_check' })
  await owner.end()
})
