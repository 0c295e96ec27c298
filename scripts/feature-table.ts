import { globSync } from 'node:fs'
import { relative } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { root } from './root.ts'

/**
 * The features, each by its one name, with the parts that have files of their own in the contracts and the database. A
 * feature need not exist on every side; where it exists, it has this name.
 */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  'access-tokens': ['access-token-scopes'],
  accommodations: [],
  'account-deletion': [],
  approaches: [],
  attempts: [],
  'audit-trail': [],
  awareness: [],
  'case-import': [],
  'case-stages': [],
  caseload: [],
  cases: [],
  changes: [],
  checklists: [],
  coaching: [],
  comments: [],
  conduct: [],
  consents: ['disclosures'],
  consequences: [],
  content: [],
  contingencies: [],
  'crisis-cards': [],
  'crisis-contacts': [],
  'date-polls': [],
  'demo-practice': [],
  'emergency-access': [],
  enabling: [],
  'entrusted-cases': [],
  excuses: [],
  exports: [],
  facilities: ['facility-imports'],
  'first-call': [],
  'follow-through': [],
  'go-no-go': [],
  'hand-overs': [],
  health: [],
  history: [],
  intake: [],
  invitations: [],
  'kept-words': [],
  learning: [],
  letters: [],
  logistics: [],
  members: [],
  metrics: [],
  'offline-day': [],
  'organization-deletion': [],
  'organization-members': [],
  'one-time-codes': [],
  organizations: [],
  'outcome-report': [],
  outcomes: [],
  packs: [],
  'participant-schedules': [],
  participants: ['about-me', 'suitability'],
  passkeys: [],
  path: ['path-tasks'],
  'plan-steps': [],
  'plan-versions': [],
  plan: ['plans', 'workspace'],
  'prior-attempts': [],
  professionals: [],
  'reader-requests': [],
  rehearsals: [],
  reminders: [],
  retention: [],
  reviews: [],
  'risk-assessments': [],
  run: ['run-events'],
  'safety-plan': [],
  'safety-screening': [],
  'sample-cases': [],
  seating: [],
  session: [],
  sobriety: [],
  statements: [],
  substances: [],
  tasks: [],
  'treatment-options': ['insurance'],
  users: [],
  views: [],
  webhooks: [],
  worksheets: [],
}

/** Where a feature can have files, and the names there that belong to no feature. */
export const SIDES = [
  {
    side: 'domain',
    pattern: 'packages/domain/src/*',
    shared: ['audit', 'decision', 'language', 'permissions', 'shared', 'text'],
  },
  {
    side: 'content',
    pattern: 'packages/content/src/*',
    shared: ['field-messages', 'locales', 'permissions', 'problems', 'refusals', 'tables', 'texts'],
  },
  {
    side: 'contracts',
    pattern: 'packages/contracts/src/*',
    shared: ['call', 'code-lists', 'descriptions', 'examples', 'fields', 'problems', 'route', 'tags', 'contracts'],
  },
  { side: 'api', pattern: 'apps/api/src/features/*', shared: [] },
  { side: 'web', pattern: 'apps/web/src/features/*', shared: [] },
  { side: 'database', pattern: 'prisma/schema/*.prisma', shared: ['audit', 'main'] },
] as const

/** The feature that a file or folder of a side belongs to; undefined for a name that is not in the list. */
export function featureOf(name: string): string | undefined {
  if (Object.hasOwn(FEATURES, name)) return name
  return Object.keys(FEATURES).find((feature) => FEATURES[feature]?.includes(name))
}

/** The names of one side, without endings and without what its features share. */
export function namesOf({ pattern, shared }: { pattern: string; shared: readonly string[] }): string[] {
  const names = globSync(pattern, { cwd: root }).map((path) =>
    (path.split('/').at(-1) ?? '').replace(/(\.test)?\.\w+$/, ''),
  )
  return [...new Set(names)].filter((name) => !shared.includes(name)).toSorted()
}

function print(): void {
  const found = SIDES.map((one) => new Set(namesOf(one).map(featureOf)))
  const width = Math.max(...Object.keys(FEATURES).map(({ length }) => length))
  console.log(`${' '.repeat(width)}  ${SIDES.map(({ side }) => side.padEnd(9)).join(' ')}`)
  for (const feature of Object.keys(FEATURES))
    console.log(
      `${feature.padEnd(width)}  ${found.map((there) => (there.has(feature) ? 'yes' : '·').padEnd(9)).join(' ')}`,
    )
  for (const one of SIDES)
    for (const name of namesOf(one).filter((each) => !featureOf(each))) {
      console.log(`${one.side}: ${name} is not in the list of features`)
      process.exitCode = 1
    }
}

if (process.argv[1] && relative(process.argv[1], fileURLToPath(import.meta.url)) === '') print()
