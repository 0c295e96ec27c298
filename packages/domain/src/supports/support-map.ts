import {
  SUPPORT_AREAS,
  SUPPORT_TOPIC_LIST,
  SUPPORT_TOPICS,
  type SupportArea,
  type SupportFuture,
  type SupportTopic,
} from './topics.ts'

/** Something that one participant pays or does now. */
export type SupportFacts = {
  id: string
  participantId: string
  topic: SupportTopic
  becomes: SupportFuture
}

/** What one consequence ends, and what it keeps on giving. */
export type Limit = {
  id: string
  participantId: string
  ends: readonly SupportTopic[]
  keeps: readonly SupportTopic[]
}

/** `contradicted`: one ends it and another gives it · `open`: somebody gives it and has not said in a consequence what becomes of it. */
export type TopicState = 'contradicted' | 'open' | 'ends' | 'stays'

/** Who gives this now, who stops, who goes on, and who has left it open (participants' ids). */
export type TopicLine = {
  topic: SupportTopic
  state: TopicState
  givers: readonly string[]
  ending: readonly string[]
  keeping: readonly string[]
  open: readonly string[]
  /** The consequence that ends it, for the link. */
  consequenceId: string | null
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

function lineOf(topic: SupportTopic, limits: readonly Limit[], supports: readonly SupportFacts[]): TopicLine | null {
  const given = supports.filter((one) => one.topic === topic)
  const endingLimits = limits.filter((one) => one.ends.includes(topic))
  const ending = unique(endingLimits.map((one) => one.participantId))
  const keeping = unique([
    ...limits.filter((one) => one.keeps.includes(topic)).map((one) => one.participantId),
    ...given.filter((one) => one.becomes === 'stays').map((one) => one.participantId),
  ])
  const open = unique(
    given
      .filter((one) => one.becomes !== 'stays' && !ending.includes(one.participantId))
      .map((one) => one.participantId),
  )
  if (given.length + ending.length + keeping.length === 0) return null
  return {
    topic,
    state: stateOf(topic, { ending, keeping, open }),
    givers: unique(given.map((one) => one.participantId)),
    ending,
    keeping,
    open,
    consequenceId: endingLimits[0]?.id ?? null,
  }
}

function stateOf(topic: SupportTopic, who: Pick<TopicLine, 'ending' | 'keeping' | 'open'>): TopicState {
  const { refillable } = SUPPORT_TOPIC_LIST[topic]
  if (refillable && who.ending.length > 0 && who.keeping.length > 0) return 'contradicted'
  if (refillable && who.open.length > 0) return 'open'
  return who.ending.length > 0 ? 'ends' : 'stays'
}

/**
 * The gap finder (F27): each area with who supports, who stops and what is left open. An area without lines is one that
 * nobody has spoken about yet.
 */
export function supportMap(
  limits: readonly Limit[],
  supports: readonly SupportFacts[],
): { area: SupportArea; lines: TopicLine[] }[] {
  const lines = SUPPORT_TOPICS.map((topic) => lineOf(topic, limits, supports)).filter((line) => line !== null)
  return SUPPORT_AREAS.map((area) => ({
    area,
    lines: lines.filter(({ topic }) => SUPPORT_TOPIC_LIST[topic].area === area),
  }))
}
