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
  test.each<['private' | 'coach' | 'group', CaseRole, 'author' | 'named' | 'nobody', boolean, boolean]>([
    ['private', 'participant', 'author', true, true],
    ['private', 'interventionist', 'named', false, false],
    ['coach', 'interventionist', 'named', true, true],
    ['coach', 'interventionist', 'nobody', false, false],
    ['coach', 'lead', 'nobody', false, false],
    ['group', 'lead', 'nobody', true, false],
    ['group', 'participant', 'nobody', true, false],
    ['group', 'participant', 'author', true, true],
    ['group', 'helper', 'nobody', false, false],
  ])('that is %s, for a %s (%s): reads %s, writes %s', (sharing, role, who, reads, writes) => {
    const statement = { sharing, isAuthor: who === 'author', isNamed: who === 'named' }
    const question = { role, section: 'statements', statement } as const
    expect([mayReadComments(question), mayComment(question)]).toEqual([reads, writes])
  })
})
