import type { Recorder } from '@holdfast/domain/run/run-recorders'
import type { PlanContext } from '../../kernel/context.ts'
import { orNotFound } from '../../kernel/not-found.ts'

/** What events of a meeting can be about, and what decides who may record them. */
export type MeetingScene = {
  participants: { id: string; caseMemberId: string | null; readById: string | null; dayRoles: Recorder['dayRoles'] }[]
  consequences: { id: string; participantId: string }[]
  contingencyIds: string[]
  excuseIds: string[]
  observerIds: string[]
}

const list = (what: string, table: string) =>
  `(SELECT coalesce(json_agg(${what}), '[]') FROM holdfast.${table} t WHERE t.organization_id = $1 AND t.plan_id = $2)`

const SCENE = {
  name: 'meeting_scene',
  text: `
    SELECT ${list(`json_build_object('id', t.id, 'caseMemberId', t.case_member_id, 'readById', t.read_by_id, 'dayRoles', t.day_roles)`, 'participants')} AS participants,
           ${list(`json_build_object('id', t.id, 'participantId', t.participant_id)`, 'consequences')} AS consequences,
           ${list('t.id', 'contingencies')} AS "contingencyIds",
           ${list('t.id', 'excuses')} AS "excuseIds",
           ${list('t.participant_id', 'sobriety_observers')} AS "observerIds"`,
}

/** Loads the scene of this plan with one statement. */
export async function loadScene({ sql, organizationId, planId }: PlanContext): Promise<MeetingScene> {
  const [scene] = await sql<MeetingScene>({ ...SCENE, values: [organizationId, planId] })
  return orNotFound(scene)
}

/** Who this member is for the record: their roles of the day, and what in it is theirs. */
export function recorderOf(
  { member }: PlanContext,
  { participants, consequences, observerIds }: MeetingScene,
): Recorder {
  const me = participants.find(({ caseMemberId }) => caseMemberId === member.id)
  return {
    memberId: member.id,
    role: member.role,
    dayRoles: me?.dayRoles ?? [],
    isObserver: me !== undefined && observerIds.includes(me.id),
    participantId: me?.id ?? null,
    readsFor: me ? participants.filter(({ readById }) => readById === me.id).map(({ id }) => id) : [],
    ownConsequenceIds: me ? consequences.filter((one) => one.participantId === me.id).map(({ id }) => id) : [],
  }
}
