import {
  ENABLING_AREAS,
  ENABLING_TOPIC_LIST,
  ENABLING_TOPICS,
  type EnablingArea,
  type EnablingFuture,
  type EnablingTopic,
} from './enabling-topics.ts'

/** Something that one participant pays or does now. */
export type EnablingFacts = {
  id: string
  participantId: string
  topic: EnablingTopic
  becomes: EnablingFuture
}

/** What one consequence ends, and what it keeps on giving. */
export type Limit = {
  id: string
  participantId: string
  ends: readonly EnablingTopic[]
  keeps: readonly EnablingTopic[]
}

/** `contradicted`: one ends it and another gives it · `open`: somebody gives it and has not said in a consequence what becomes of it. */
type TopicState = 'contradicted' | 'open' | 'ends' | 'stays'

/** Who gives this now, who stops, who goes on, and who has left it open (participants' ids). */
export type TopicLine = {
  topic: EnablingTopic
  state: TopicState
  givers: readonly string[]
  ending: readonly string[]
  keeping: readonly string[]
  open: readonly string[]
  /** The consequence that ends it, for the link. */
  consequenceId: string | null
}

const unique = (ids: readonly string[]): string[] => [...new Set(ids)]

function lineOf(topic: EnablingTopic, limits: readonly Limit[], enablingSupports: readonly EnablingFacts[]): TopicLine {
  const given = enablingSupports.filter((one) => one.topic === topic)
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

function stateOf(topic: EnablingTopic, who: Pick<TopicLine, 'ending' | 'keeping' | 'open'>): TopicState {
  const { refillable } = ENABLING_TOPIC_LIST[topic]
  if (refillable && who.ending.length > 0 && who.keeping.length > 0) return 'contradicted'
  if (refillable && who.open.length > 0) return 'open'
  return who.ending.length > 0 ? 'ends' : 'stays'
}

/**
 * The gap finder (F27): each area with who supports, who stops and what is left open. An area without lines is one that
 * nobody has spoken about yet.
 */
export function enablingMap(
  limits: readonly Limit[],
  enablingSupports: readonly EnablingFacts[],
): { area: EnablingArea; lines: TopicLine[] }[] {
  const named = new Set([
    ...limits.flatMap(({ ends, keeps }) => [...ends, ...keeps]),
    ...enablingSupports.map(({ topic }) => topic),
  ])
  const lines = ENABLING_TOPICS.filter((topic) => named.has(topic)).map((topic) =>
    lineOf(topic, limits, enablingSupports),
  )
  return ENABLING_AREAS.map((area) => ({
    area,
    lines: lines.filter(({ topic }) => ENABLING_TOPIC_LIST[topic].area === area),
  }))
}
