import type { ChangeEvent } from '@holdfast/contracts/changes'

/** What this page knows of a plan: its revision, `loading` while the first answer is on its way, undefined when it shows none. */
export type KnownRevision = number | 'loading' | undefined

/** The ways out: to the cache, to the network, to the clock. A test puts its own in. */
export type CatchUpPorts = {
  /** The open app itself: its own changes are in its cache already. */
  deviceId: string
  revisionOf: (planId: string) => KnownRevision
  fetchPlan: (planId: string) => void
  /** Fetches what is shown of the case; with `plans`, the open plans too, since they may depend on it. */
  fetchCase: (what: { plans: boolean }) => void
  wait: (ms: number, then: () => void) => () => void
}

/** Many notes within this time lead to one fetch. */
const BURST = 250
/** Changes of a case that no plan depends on. */
const BESIDE_THE_PLAN = new Set(['tasks', 'invitations', 'case_stages', 'hand_overs'])

/**
 * Fetches what others changed, and nothing else: not what was changed here, not a plan that is as new as the note, and once for
 * many notes in a row. After a cut, the notes that open the stream tell which plans have moved on.
 */
export function createCatchUp(ports: CatchUpPorts) {
  const plans = new Map<string, number | null>()
  let behind: { plans: boolean } | undefined
  let isOpen = false
  let cancel: (() => void) | undefined

  const settle = () => {
    cancel ??= ports.wait(BURST, () => {
      cancel = undefined
      flush()
    })
  }
  const flush = () => {
    for (const [planId, revision] of plans) {
      const known = ports.revisionOf(planId)
      if (known === 'loading') continue
      plans.delete(planId)
      if (known !== undefined && (revision === null || revision > known)) ports.fetchPlan(planId)
    }
    if (behind) ports.fetchCase(behind)
    behind = undefined
    if (plans.size > 0) settle()
  }
  const opened = () => {
    // what was missed while the connection was cut has no notes
    if (isOpen) behind = { plans: false }
    isOpen = true
  }

  return {
    hear: ({ resource, planId, revision, deviceId }: ChangeEvent): void => {
      if (deviceId !== null && deviceId === ports.deviceId) return
      if (resource === 'stream') opened()
      else if (planId === null) behind = { plans: behind?.plans === true || !BESIDE_THE_PLAN.has(resource) }
      else plans.set(planId, latest(plans.get(planId), revision))
      if (plans.size > 0 || behind) settle()
    },
    stop: (): void => cancel?.(),
  }
}

// without a revision, there is nothing to compare: the plan is fetched
const latest = (known: number | null | undefined, next: number | null): number | null =>
  known === null || next === null ? null : Math.max(known ?? 0, next)
