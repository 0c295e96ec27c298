import type { EnablingSupport, EnablingMap } from '@holdfast/contracts/enabling'
import type { PlanFacts } from '@holdfast/domain/plan/plan-facts'
import { enablingMap } from '@holdfast/domain/enabling/enabling-map'
import { ENABLING_AREA_LABELS, ENABLING_TOPIC_LIST } from '@holdfast/domain/enabling/enabling-topics'
import type { Participant, EnablingSupport as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { localize } from '../../kernel/localize.ts'

/** The same for everybody who takes part; `isMine` and `can` are the reader's own. */
export function presentEnablingSupport(context: PlanContext, row: Row, myId: string | undefined): EnablingSupport {
  const isMine = row.participantId === myId
  return {
    id: row.id,
    participantId: row.participantId,
    isMine,
    topic: row.topic as EnablingSupport['topic'],
    note: row.note,
    becomes: row.becomes as EnablingSupport['becomes'],
    version: row.version,
    can: { edit: ability(context, 'enabling.edit', isMine) },
  }
}

/** What everybody gives now; a helper sees none of it. */
export function presentEnablingSupports(
  context: PlanContext,
  { enablingSupports, participants }: { enablingSupports: Row[]; participants: Participant[] },
): EnablingSupport[] {
  if (!allows(context, 'enabling.read')) return []
  const me = participants.find((one) => one.caseMemberId === context.member.id)
  return enablingSupports.map((row) => presentEnablingSupport(context, row, me?.id))
}

/** The gap finder over all areas (F27). */
export function presentEnablingMap(context: PlanContext, { consequences, enablingSupports }: PlanFacts): EnablingMap {
  if (!allows(context, 'enabling.read')) return []
  return enablingMap(consequences, enablingSupports).map(({ area, lines }) => ({
    area,
    label: localize(ENABLING_AREA_LABELS[area], context),
    lines: lines.map(({ topic, state, givers, ending, keeping, open }) => ({
      topic,
      label: localize(ENABLING_TOPIC_LIST[topic].label, context),
      state,
      givers: [...givers],
      ending: [...ending],
      keeping: [...keeping],
      open: [...open],
    })),
  }))
}
