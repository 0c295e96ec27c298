import { stillFits } from '@holdfast/domain/content/effective'
import { contentRecords } from '@holdfast/domain/plan/content-registry'
import { type ContentOverrides, inEveryLanguage, type StoredWords } from '@holdfast/domain/text'
import type { Tx } from '../db/connect.ts'
import type { Runtime } from './context.ts'

const NONE: ContentOverrides = new Map()
const KEPT = 500

type Kept = { epoch: number; overrides: ContentOverrides }
const keptBy = new WeakMap<Runtime, Map<string, Kept>>()
let texts: Map<string, ReturnType<typeof contentRecords>[number]['text']> | undefined

/** What an organization did last with a text, with who did it: the newest revision of each key. */
export type RevisionRow = {
  key: string
  revision: number
  action: 'overridden' | 'reviewed' | 'restored'
  /** Null where the standard words stand. */
  own: StoredWords | null
  source: string
  as_of: Date
  review_by: Date
  standard: StoredWords
  by: string
}

/** The last thing done with each text of the organization, one row a key. */
export const newestRevisions = (tx: Tx, organizationId: string): Promise<RevisionRow[]> =>
  tx.$queryRaw<RevisionRow[]>`
    SELECT DISTINCT ON (r.key) r.key, r.revision, r.action, r.own, r.source, r.as_of, r.review_by,
           r.standard, m.display_name AS by
    FROM holdfast.content_revisions r
    JOIN holdfast.organization_members m ON m.organization_id = r.organization_id AND m.id = r.member_id
    WHERE r.organization_id = ${organizationId}::uuid ORDER BY r.key, r.revision DESC`

/**
 * The organization's own words. Its row, which every request reads, carries an epoch that grows with each change of them: no
 * query while there are none, and none while what is kept here is still right. Words that no longer fit are left out. `reading`
 * runs a read inside the organization.
 */
export async function contentOverridesOf(
  runtime: Runtime,
  { id, contentVersion }: { id: string; contentVersion: number },
  reading: <T>(read: (tx: Tx) => Promise<T>) => Promise<T>,
): Promise<ContentOverrides> {
  if (contentVersion === 0) return NONE
  const kept = keptBy.get(runtime) ?? new Map<string, Kept>()
  keptBy.set(runtime, kept)
  const known = kept.get(id)
  if (known?.epoch === contentVersion) return known.overrides
  texts ??= new Map(contentRecords().map(({ key, text }) => [key, text]))
  const overrides = new Map<string, ReturnType<typeof inEveryLanguage>>()
  for (const { key, own } of await reading((tx) => newestRevisions(tx, id))) {
    const standard = texts.get(key)
    const words = own && inEveryLanguage(own)
    if (standard && words && stillFits(standard, words)) overrides.set(key, words)
  }
  kept.delete(id)
  kept.set(id, { epoch: contentVersion, overrides })
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
  return overrides
}
