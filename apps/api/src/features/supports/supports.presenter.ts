import type { Support, SupportMap } from '@holdfast/contracts/supports'
import type { PlanFacts } from '@holdfast/domain/plans/plan-facts'
import { supportMap } from '@holdfast/domain/supports/support-map'
import { SUPPORT_AREA_LABELS, SUPPORT_TOPIC_LIST } from '@holdfast/domain/supports/topics'
import type { Participant, Support as Row } from '../../db/generated/client.ts'
import { ability, allows } from '../../kernel/authorize.ts'
import type { PlanContext } from '../../kernel/context.ts'
import { say } from '../../kernel/words.ts'

/** The same for everybody who takes part; `isMine` and `can` are the reader's own. */
export function presentSupport(context: PlanContext, row: Row, myId: string | undefined): Support {
  const isMine = row.participantId === myId
  return {
    id: row.id,
    participantId: row.participantId,
    isMine,
    topic: row.topic as Support['topic'],
    note: row.note,
    becomes: row.becomes as Support['becomes'],
    version: row.version,
    can: { edit: ability(context, 'support.edit', isMine) },
  }
}

/** What everybody gives now; a helper sees none of it. */
export function presentSupports(
  context: PlanContext,
  { supports, participants }: { supports: Row[]; participants: Participant[] },
): Support[] {
  if (!allows(context, 'support.read')) return []
  const me = participants.find((one) => one.caseMemberId === context.member.id)
  return supports.map((row) => presentSupport(context, row, me?.id))
}

/** The gap finder over all areas (F27). */
export function presentSupportMap(context: PlanContext, { consequences, supports }: PlanFacts): SupportMap {
  if (!allows(context, 'support.read')) return []
  return supportMap(consequences, supports).map(({ area, lines }) => ({
    area,
    label: say(SUPPORT_AREA_LABELS[area], context),
    lines: lines.map(({ topic, state, givers, ending, keeping, open }) => ({
      topic,
      label: say(SUPPORT_TOPIC_LIST[topic].label, context),
      state,
      givers: [...givers],
      ending: [...ending],
      keeping: [...keeping],
      open: [...open],
    })),
  }))
}
