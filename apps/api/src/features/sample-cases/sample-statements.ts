import { consequenceRoutes } from '@holdfast/contracts/consequences'
import { statementRoutes } from '@holdfast/contracts/statements'
import { enablingRoutes } from '@holdfast/contracts/enabling'
import { CONSEQUENCE_CHECKS } from '@holdfast/domain/consequences/consequence'
import { DAY, toIsoDate } from '@holdfast/domain/shared/time'
import { SAMPLE_PEOPLE } from './sample-content.ts'
import { atOnce, initialPlan, participantIdsOf, type SamplePlan, workspaceOf } from './sample-plan.ts'

const ALL_CHECKED = Object.fromEntries(CONSEQUENCE_CHECKS.map((check) => [check, true]))

/** Each speaker writes, and gives it to the group; then the order is set. */
export async function writeStatements(plan: SamplePlan): Promise<void> {
  const { key, people, content } = plan
  const workspace = await initialPlan(plan)
  const ids = await participantIdsOf(plan)
  const speakers = SAMPLE_PEOPLE.filter((who) => content.people[who].statement)
  await atOnce(speakers, async (who) => {
    const statement = workspace.statements.find(({ participantId }) => participantId === ids[who])
    const params = { ...key, statementId: statement?.id ?? '' }
    const { version } = await people[who](statementRoutes.write, {
      params,
      ifMatch: statement?.version ?? 0,
      body: content.people[who].statement ?? {},
    })
    await people[who](statementRoutes.share, { params, ifMatch: version, body: { sharing: 'group' } })
  })
  await people.karen(statementRoutes.order, {
    params: key,
    ifMatch: workspace.version,
    body: { participantIds: speakers.map((who) => ids[who]) },
  })
}

/** In a new attempt everybody chooses anew who may read their statement. */
export async function shareStatements(plan: SamplePlan): Promise<void> {
  const { key, people, content } = plan
  const workspace = await initialPlan(plan)
  const ids = await participantIdsOf(plan)
  await atOnce(SAMPLE_PEOPLE, async (who) => {
    const statement = workspace.statements.find(({ participantId }) => participantId === ids[who])
    if (statement && content.people[who].statement)
      await people[who](statementRoutes.share, {
        params: { ...key, statementId: statement.id },
        ifMatch: statement.version,
        body: { sharing: 'group' },
      })
  })
}

/** Each speaker says what they will do, or no longer do, if the answer is no. */
export async function writeConsequences(plan: SamplePlan): Promise<void> {
  const { key, people, content } = plan
  const ids = await participantIdsOf(plan)
  for (const who of SAMPLE_PEOPLE) {
    const { consequence, enablingSupports = [] } = content.people[who]
    const participantId = ids[who]
    if (consequence)
      await people[who](consequenceRoutes.create, {
        params: key,
        body: { participantId, ...consequence, ends: [...consequence.ends] },
      })
    for (const support of enablingSupports)
      await people[who](enablingRoutes.create, { params: key, body: { participantId, ...support } })
  }
}

/** Goes through the checks of every consequence and sets its first day; then everybody answers where they stand. */
export async function agreeOnConsequences(plan: SamplePlan): Promise<void> {
  const { key, people, content, startsAt } = plan
  const ids = await participantIdsOf(plan)
  const { consequences } = await workspaceOf(plan)
  await atOnce(consequences, async ({ id, participantId, version }) => {
    const owner = SAMPLE_PEOPLE.find((who) => ids[who] === participantId)
    const params = { ...key, consequenceId: id }
    const { wordingVersion } = await people[owner ?? 'karen'](consequenceRoutes.update, {
      params,
      ifMatch: version,
      body: {
        checks: ALL_CHECKED,
        confidence: content.people[owner ?? 'karen'].consequence?.confidence ?? null,
        startsOn: toIsoDate(new Date(startsAt.getTime() + DAY)),
      },
    })
    await atOnce(SAMPLE_PEOPLE, (who) =>
      people[who](consequenceRoutes.giveStance, { params, body: { stance: 'consent', wordingVersion } }),
    )
  })
}
