import type { Route } from '@holdfast/contracts/route'
import type { Workspace } from '@holdfast/contracts/workspace'

/** The ids in the path of a request, by their names. */
export type Ids = Readonly<Record<string, string>>
type Versioned = { version: number }
type Item = Versioned & { id: string }

/** Where the answer of a route lies in the plan document. */
export type PlanPart = {
  /** What the plan holds for these ids now. */
  find: (plan: Workspace, ids: Ids) => Versioned | undefined
  /** The plan with this answer in its place; unchanged where it holds something newer, or nothing to replace. */
  put: (plan: Workspace, answer: Versioned, ids: Ids) => Workspace
  /** The plan without the item of these ids, where nothing else follows from it that would have to be fetched. */
  drop?: (plan: Workspace, ids: Ids) => Workspace
}

const isNewer = (known: Versioned | undefined | null, answer: Versioned): boolean =>
  known !== undefined && known !== null && known.version > answer.version

type Singles = { [K in keyof Workspace]: Workspace[K] extends Versioned | null ? K : never }[keyof Workspace]
type Lists = { [K in keyof Workspace]: Workspace[K] extends readonly Versioned[] ? K : never }[keyof Workspace]

function single(name: Singles): PlanPart {
  return {
    find: (plan) => plan[name] ?? undefined,
    put: (plan, answer) => (isNewer(plan[name], answer) ? plan : { ...plan, [name]: answer }),
  }
}

function replaced<T extends Versioned>(items: readonly T[], answer: Versioned, isIt: (item: T) => boolean): T[] {
  return items.map((item) => (isIt(item) && !isNewer(item, answer) ? (answer as T) : item))
}

/** A list of the plan; `param` names the id in the path. */
function list(name: Lists, param: string, idName = 'id'): PlanPart {
  const itemsOf = (plan: Workspace): readonly Versioned[] => plan[name]
  const isIt = (item: Versioned, ids: Ids) => Reflect.get(item, idName) === ids[param]
  return {
    find: (plan, ids) => itemsOf(plan).find((item) => isIt(item, ids)),
    put: (plan, answer, ids) => ({ ...plan, [name]: replaced(itemsOf(plan), answer, (item) => isIt(item, ids)) }),
  }
}

/** A list inside of a part, such as the accounts of the review. */
function inner(name: 'awareness' | 'review', listName: string, isIt: (item: Item, ids: Ids) => boolean): PlanPart {
  const itemsOf = (plan: Workspace): readonly Item[] => (plan[name] ? Reflect.get(plan[name], listName) : [])
  return {
    find: (plan, ids) => itemsOf(plan).find((item) => isIt(item, ids)),
    put: (plan, answer, ids) =>
      plan[name]
        ? { ...plan, [name]: { ...plan[name], [listName]: replaced(itemsOf(plan), answer, (item) => isIt(item, ids)) } }
        : plan,
  }
}

/** A list from which nothing else in the plan follows; what is new goes to its `end`. */
function apart<T extends Item>(
  param: string,
  end: 'first' | 'last',
  itemsOf: (plan: Workspace) => readonly T[],
  withItems: (plan: Workspace, items: T[]) => Workspace,
): Required<PlanPart> {
  const without = (plan: Workspace, id: string | undefined) => itemsOf(plan).filter((item) => item.id !== id)
  return {
    find: (plan, ids) => itemsOf(plan).find(({ id }) => id === ids[param]),
    put: (plan, answer, ids) => {
      if (ids[param] !== undefined)
        return withItems(
          plan,
          replaced(itemsOf(plan), answer, ({ id }) => id === ids[param]),
        )
      const others = without(plan, (answer as T).id)
      return withItems(plan, end === 'first' ? [answer as T, ...others] : [...others, answer as T])
    },
    drop: (plan, ids) => withItems(plan, without(plan, ids[param])),
  }
}

/** The plan itself, without its parts. */
const basics: PlanPart = {
  find: (plan) => plan,
  put: (plan, answer) => (isNewer(plan, answer) ? plan : { ...plan, ...answer }),
}

/** What is changed under the plan's own version. */
const planVersion: PlanPart = {
  find: (plan) => plan,
  put: (plan, { version }) => ({ ...plan, version }),
}

const rootOf = /^\/organizations\/:organizationId\/plans\/:planId(\/.*)?$/
const isMine = (item: object) => 'isMine' in item && item.isMine === true

// by the beginning of what follows the plan in the path; the longest that fits counts, and null holds no part of the plan
const PARTS: Readonly<Record<string, PlanPart | null>> = {
  '': basics,
  approach: basics,
  lock: basics,
  'lock-override': basics,
  postponement: basics,
  cancellation: basics,
  run: basics,
  'run/events': null,
  // based on the run, answered with the plan
  'run/stop': { find: ({ run }) => run ?? undefined, put: basics.put },
  participants: list('participants', 'participantId'),
  'participants/:participantId/about': null,
  'participants/:participantId/suitability': null,
  comments: apart(
    'commentId',
    'first',
    ({ comments }) => comments,
    (plan, comments) => ({ ...plan, comments }),
  ),
  'informed-people': apart(
    'informedPersonId',
    'last',
    ({ awareness }) => awareness.people,
    (plan, people) => ({ ...plan, awareness: { ...plan.awareness, people } }),
  ),
  'disclosure-reports': inner('awareness', 'disclosures', ({ id }, ids) => id === ids.disclosureReportId),
  statements: list('statements', 'statementId'),
  'speaking-order': planVersion,
  consequences: list('consequences', 'consequenceId'),
  'enabling-supports': list('enablingSupports', 'enablingSupportId'),
  'treatment-choice': planVersion,
  'treatment-preferences': null,
  'treatment-options': list('treatmentOptions', 'treatmentOptionId'),
  'safety-plan': single('safetyPlan'),
  accommodations: single('accommodations'),
  contingencies: list('contingencies', 'contingencyId'),
  excuses: list('excuses', 'excuseId'),
  'sobriety-plan': single('sobrietyPlan'),
  logistics: single('logistics'),
  'participant-schedules': list('participantSchedules', 'participantId', 'participantId'),
  'date-polls': single('datePoll'),
  seating: single('seating'),
  'checklist-items': list('checklists', 'checklistItemId'),
  rehearsals: list('rehearsals', 'rehearsalId'),
  'rehearsals/:rehearsalId/notes/:rehearsalNoteId': null,
  worksheets: list('worksheets', 'worksheetId'),
  outcome: single('outcome'),
  review: single('review'),
  'review/accounts/mine': inner('review', 'accounts', isMine),
  'review/factors': inner('review', 'factors', ({ id }, ids) => id === ids.factorId),
  'review/changes': null,
}

/** The part of the plan that a route changes; null where it changes something beside the plan document. */
export function partOf(route: Pick<Route, 'path'>): PlanPart | null {
  const tail = rootOf.exec(route.path)?.[1] ?? (rootOf.test(route.path) ? '' : null)
  if (tail === null) return null
  const steps = tail.split('/').slice(1)
  for (let length = steps.length; length >= 0; length -= 1) {
    const part = PARTS[steps.slice(0, length).join('/')]
    if (part !== undefined && (length > 0 || steps.length === 0)) return part
  }
  return null
}
