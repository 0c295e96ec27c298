import { outcomeReportRoutes as routes } from '@holdfast/contracts/outcome-report'
import { organizationMemberRoutes } from '@holdfast/contracts/organization-members'
import { organizationRoutes } from '@holdfast/contracts/organizations'
import type { OrganizationRole } from '@holdfast/domain/permissions/roles'
import { seedFacts } from '@holdfast/scenarios/outcome-facts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withTenant } from '../../db/with-tenant.ts'
import { newPerson, useApi } from '../../test/api.ts'
import { refusal, ruleOf } from '../../test/refusal.ts'

const api = useApi()
const owner = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

async function newPractice() {
  const head = await newPerson(api, 'Olive Owner')
  const { id: organizationId } = await head.call(organizationRoutes.create, {
    body: { kind: 'practice', name: '=HYPERLINK("x")' },
  })
  const params = { organizationId }
  const colleague = async (role: OrganizationRole) => {
    const person = await newPerson(api, 'Kim Park')
    const { link } = await head.call(organizationMemberRoutes.invite, { params, body: { name: 'Kim Park', role } })
    await person.call(organizationMemberRoutes.accept, { body: { token: link?.split('#')[1] ?? '' } })
    return person
  }
  return { head, organizationId, params, colleague }
}

/** What a category of a table is in the rows, written apart from the queries of the report. */
const WHERE: Readonly<Record<string, (category: string) => string>> = {
  attempt: (of) => (of === '3' ? 'attempt >= 3' : `attempt = ${of}`),
  approach: (of) => `approach = '${of}'`,
  professional: (of) => `professional = ${of === 'yes'}`,
  readiness: (of) => `readiness = '${of}'`,
  rehearsal: (of) => `rehearsed = ${of === 'yes'}`,
  risk: (of) => `risk = '${of}'`,
  limits_before: (of) => `limits_before = '${of}'`,
  limits: (of) => `stage = 1 AND limits = '${of}'`,
  admission_delay: (of) => `stage = 3 AND admission_delay = '${of}'`,
  quarter: (of) => `to_char(concluded_in, 'YYYY-"Q"Q') = '${of}'`,
}
function conditionOf(dimension: string, category: string): string {
  const [group = '', code = ''] = dimension.split('.')
  if (group === 'care')
    return `stage = 3 AND ${category === 'not_asked' ? `care_${code} IS NULL` : `care_${code} = '${category}'`}`
  if (group === 'change') return `attempt > 1 AND ${category === 'with' ? '' : 'NOT'} '${code}' = ANY (changes)`
  if (group === 'cause')
    return `reviewed AND attempt ${category.startsWith('first') ? '= 1' : '> 1'} AND ${category.endsWith('without') ? 'NOT' : ''} '${code}' = ANY (causes)`
  return WHERE[dimension]?.(category) ?? 'false'
}

describe('the report of outcomes', () => {
  it('equals an independent count, for all years and each', async () => {
    const { organizationId, params, colleague } = await newPractice()
    await seedFacts(owner, organizationId, 900)
    const reviewer = await colleague('reviewer')
    const countOf = async (condition: string, through: string | null, year: number | null) =>
      (
        await owner.query<{ planned: number; held: number; yes: number; admitted: number }>(
          `SELECT count(*)::int AS planned, sum((stage > 0)::int)::int AS held, sum((stage > 1)::int)::int AS yes, sum((stage = 3)::int)::int AS admitted
           FROM holdfast.outcome_facts WHERE organization_id = $1 AND concluded_in <= $2::date AND ($3::int IS NULL OR extract(year FROM concluded_in) = $3)
             AND (${condition})`,
          [organizationId, through, year],
        )
      ).rows[0]
    const all = await reviewer.call(routes.get, { params, query: {} })
    expect(all).toMatchObject({ through: '2025-12-31', year: null, years: [2023, 2024, 2025], smallestGroup: 11 })
    let compared = 0
    for (const year of [null, ...all.years]) {
      const report = await reviewer.call(routes.get, { params, query: year === null ? {} : { year } })
      const total = await countOf('true', report.through, year)
      expect(report.sentences[0]).toContain(`Of ${total?.held} meetings held, ${total?.yes} ended with a yes`)
      expect(report.steps.slice(0, 4).map(({ count }) => count)).toEqual(Object.values(total ?? {}))
      for (const { dimension, lines } of report.tables)
        for (const line of lines) {
          const quarters = dimension === 'quarter' ? quartersBetween(line.categories) : line.categories
          const counted = await countOf(
            quarters.map((of) => conditionOf(dimension, of)).join(' OR '),
            report.through,
            year,
          )
          const isCount = line.yes === null
          expect([dimension, line.categories, line.count]).toEqual([
            dimension,
            line.categories,
            isCount ? counted?.planned : counted?.held,
          ])
          expect(line.yes ?? counted?.yes).toBe(counted?.yes)
          expect(line.planned ?? counted?.planned).toBe(counted?.planned)
          expect(line.admitted ?? counted?.admitted).toBe(counted?.admitted)
          compared += 1
        }
    }
    expect(compared).toBeGreaterThan(60)
  })

  it('is read by owners, admins and reviewers alone, in the database too', async () => {
    const { head, organizationId, params, colleague } = await newPractice()
    await seedFacts(owner, organizationId, 40)
    for (const person of [head, await colleague('admin'), await colleague('reviewer')])
      expect((await person.call(routes.get, { params, query: {} })).smallestGroup).toBe(11)
    const kim = await colleague('interventionist')
    for (const route of [routes.get, routes.download])
      expect((await refusal(kim.call(route, { params, query: {} }))).type).toBe('/problems/forbidden')
    const stranger = await newPerson(api, 'Stranger')
    expect((await refusal(stranger.call(routes.get, { params, query: {} }))).type).toBe('/problems/not-found')
    const seenBy = (email: string) =>
      owner
        .query<{ id: string }>('SELECT id FROM identity.users WHERE email = $1', [email])
        .then(({ rows }) =>
          withTenant(api.database, { organizationId, userId: rows[0]?.id ?? '' }, async (tx) => [
            await tx.outcomeFact.count(),
            (await tx.outcomeCount.count()) > 0,
          ]),
        )
    expect([await seenBy(head.email), await seenBy(kim.email)]).toEqual([
      [40, true],
      [0, false],
    ])
  })

  it('says nothing while there is too little, and refuses a year that is too small', async () => {
    const { head, organizationId, params } = await newPractice()
    await seedFacts(owner, organizationId, 20)
    expect(await head.call(routes.get, { params, query: {} })).toMatchObject({
      through: null,
      years: [],
      steps: [],
      tables: [],
      sentences: [expect.stringContaining('There is too little')],
    })
    expect(await ruleOf(head.call(routes.get, { params, query: { year: 2025 } }))).toBe('year_too_small')
  })

  it('leaves out the quarter that is not over', async () => {
    const { head, organizationId, params } = await newPractice()
    await seedFacts(owner, organizationId, 300)
    const before = await head.call(routes.get, { params, query: {} })
    await owner.query(
      `INSERT INTO holdfast.outcome_facts (organization_id, id, concluded_in, stage, attempt, approach, professional, readiness, rehearsed, risk, reviewed)
       SELECT $1, gen_random_uuid(), date_trunc('quarter', now())::date, 1 + at % 2, 1, 'johnson', true, 'nothing_open', true, 'low', false FROM generate_series(1, 100) at`,
      [organizationId],
    )
    await owner.query('SELECT holdfast.count_outcomes_anew($1)', [organizationId])
    expect(await head.call(routes.get, { params, query: {} })).toEqual(before)
  })

  it('is a file with the same figures, of which no cell is carried out', async () => {
    const { head, organizationId, params } = await newPractice()
    await seedFacts(owner, organizationId, 900)
    const { steps, tables } = await head.call(routes.get, { params, query: {} })
    const { bytes, name } = await head.call(routes.download, { params, query: {} })
    const rows = new TextDecoder().decode(bytes).trimEnd().split('\r\n')
    expect(name).toBe('report.csv')
    expect(rows).toHaveLength(1 + steps.length + tables.reduce((sum, { lines }) => sum + lines.length, 0) + 3)
    expect(rows[1]).toBe(`From plan to care,Plans made,,${steps[0]?.count},,,,,,`)
    expect(rows.flatMap((row) => row.split(',')).filter((cell) => /^"?[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(rows.at(-1)).toContain('Groups under 11')
  })
})

/** The quarters from the first to the last of these. */
function quartersBetween([from = '', to = from]: readonly string[]): string[] {
  const all = [2023, 2024, 2025].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
  return all.filter((quarter) => quarter >= from && quarter <= to)
}
