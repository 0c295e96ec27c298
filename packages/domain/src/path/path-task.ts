import type { Text } from '../text.ts'
import type { PathPage } from './path-pages.ts'
import type { PathStep } from './path-steps.ts'
import type { PathKind } from './task-kinds.ts'

/** How a task or a step stands. `later`: its time has not come. */
export const PATH_STATES = ['not_started', 'in_progress', 'ready', 'needs_attention', 'later'] as const
/** One of four states that somebody can change, or `later`. */
export type PathState = (typeof PATH_STATES)[number]

/** What keeps the plan from being locked is needed; everything else is recommended. */
export const PATH_PRIORITIES = ['needed', 'recommended'] as const
/** `needed` stands in the way of the day. */
export type PathPriority = (typeof PATH_PRIORITIES)[number]

/** Where a task is done: a page, and there the very item and its field. */
export type PathPlace = Readonly<{ page: PathPage; subjectId: string | null; field: string | null }>

/** One thing on the way, whatever it comes from: a finding, a letter, a stance, or a task that somebody wrote down. */
export type PathTask = PathPlace &
  Readonly<{
    /** The same for the same thing in every answer. */
    key: string
    kind: PathKind
    step: PathStep
    title: Text
    state: PathState
    priority: PathPriority
    minutes: number
    /** The participants whose it is; nobody where it belongs to whoever leads. */
    ownerIds: readonly string[]
    /** Of these, who has still to do their part. */
    openIds: readonly string[]
    /** A member of the case whose it is, where it belongs to one and not to a participant. */
    ownerMemberId: string | null
    /** The reader's to do. */
    mine: boolean
    /** A moment, or a day as `YYYY-MM-DD`. */
    due: string | null
    /** When it can be done, for `later`. */
    opensAt: string | null
  }>

/** Still to be done, and its time has come. */
export const isOpen = ({ state }: Pick<PathTask, 'state'>): boolean => state !== 'ready' && state !== 'later'
