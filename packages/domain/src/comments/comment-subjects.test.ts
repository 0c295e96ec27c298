import { describe, expect, test } from 'vitest'
import { CASE_ROLES, type CaseRole } from '../permissions/roles.ts'
import { COMMENT_SECTIONS, type CommentSection, mayComment, mayReadComments } from './comment-subjects.ts'

describe('comments on a section', () => {
  test.each<[CommentSection, CaseRole[]]>([
    ['plan', ['lead', 'interventionist', 'participant', 'helper']],
    ['people', ['lead', 'interventionist']],
    ['risk', ['lead', 'interventionist']],
    ['consequences', ['lead', 'interventionist', 'participant']],
    ['logistics', ['lead', 'interventionist', 'participant', 'helper']],
  ])('on %s are for %j', (section, expected) => {
    expect(CASE_ROLES.filter((role) => mayReadComments({ role, section, statement: null }))).toEqual(expected)
  })

  test('are written by everybody who reads them', () => {
    for (const section of COMMENT_SECTIONS)
      for (const role of CASE_ROLES) {
        const question = { role, section, statement: null }
        expect(mayComment(question)).toBe(mayReadComments(question))
      }
  })
})

describe('comments on a statement', () => {
  test.each<['private' | 'coach' | 'group', CaseRole, boolean, boolean, boolean]>([
    ['private', 'participant', true, true, true],
    ['private', 'interventionist', false, false, false],
    ['coach', 'interventionist', false, true, true],
    ['coach', 'lead', false, false, false],
    ['group', 'lead', false, true, false],
    ['group', 'participant', false, true, false],
    ['group', 'participant', true, true, true],
    ['group', 'helper', false, false, false],
  ])('that is %s, for a %s (author: %s): reads %s, writes %s', (sharing, role, isAuthor, reads, writes) => {
    const question = { role, section: 'statements', statement: { sharing, isAuthor } } as const
    expect([mayReadComments(question), mayComment(question)]).toEqual([reads, writes])
  })
})
