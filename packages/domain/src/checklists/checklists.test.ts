import { describe, expect, test } from 'vitest'
import { recordsOf } from '../content/records.ts'
import { CHECKLIST_CATALOG, checklistEntry } from './checklist-catalog.ts'
import { CHECKLIST_LABELS, CHECKLISTS, type ChecklistFacts } from './checklist.ts'
import { checklistProgress, isTicked } from './progress.ts'

describe.each(CHECKLISTS)('the list %s', (list) => {
  test('has a name, entries of its own codes, and a source for each', () => {
    const entries = CHECKLIST_CATALOG[list]
    expect(Object.values(CHECKLIST_LABELS[list]).flatMap(({ en, es }) => [en, es])).not.toContain('')
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length)
    expect(entries.length).toBeGreaterThan(5)
    for (const { label, source } of entries) expect([label.en, label.es, source.ref].every(Boolean)).toBe(true)
  })

  test('is dated content, each text under the code of its entry', () => {
    const keys = recordsOf(CHECKLIST_CATALOG[list]).map(({ key }) => key)
    for (const { code } of CHECKLIST_CATALOG[list])
      expect(keys.some((key) => key.includes(`.${code}.label`))).toBe(true)
  })
})

describe('checklistProgress', () => {
  const item = (code: string | null, given: Partial<ChecklistFacts> = {}): ChecklistFacts => ({
    list: 'packing',
    code,
    ownerId: null,
    done: false,
    ...given,
  })
  const critical = CHECKLIST_CATALOG.packing.filter((one) => one.critical).map(({ code }) => code)

  test.each<[string, ChecklistFacts[], Partial<ReturnType<typeof checklistProgress>>]>([
    ['a list that nobody began', [], { total: 0, done: 0, withoutOwner: 0, openCritical: critical }],
    [
      'one ticked, one of our own without anybody',
      [item('clothes', { done: true }), item(null)],
      { total: 2, done: 1, withoutOwner: 1, openCritical: critical.filter((code) => code !== 'clothes') },
    ],
    ['another list does not count', [item('clothes', { list: 'papers', done: true })], { openCritical: critical }],
  ])('%s', (_, items, expected) => {
    expect(checklistProgress('packing', items)).toMatchObject(expected)
  })

  test('counts a tick only in the list of its entry', () => {
    expect(isTicked([item('clothes', { done: true })], 'packing', 'clothes')).toBe(true)
    expect(isTicked([item('clothes', { done: true })], 'papers', 'clothes')).toBe(false)
    expect(checklistEntry('packing', 'clothes')?.critical).toBe(true)
    expect(checklistEntry('papers', 'clothes')).toBeUndefined()
  })
})
