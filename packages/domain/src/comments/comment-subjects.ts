import { canReadStatement } from '../permissions/case-abilities.ts'
import { type CaseAction, grantOf } from '../permissions/case-actions.ts'
import type { CaseRole } from '../permissions/roles.ts'
import { PLAN_SECTION_NAMES, type PlanSection } from '../plan/sections.ts'

/** What a comment can be about: the plan as a whole, a section, or one item of it (F8). */
export const COMMENT_SECTIONS = ['plan', ...PLAN_SECTION_NAMES] as const
/** The section whose readers may read the comment; `plan` is the plan as a whole (F8). */
export type CommentSection = 'plan' | PlanSection

/** Whoever may read the section may read what is said about it; remarks on people stay with the case leads. */
const READ: Readonly<Record<CommentSection, CaseAction>> = {
  plan: 'plan.read',
  people: 'suitability.read',
  statements: 'consequence.read',
  consequences: 'consequence.read',
  treatment: 'treatment.read',
  risk: 'risk.read',
  safety: 'risk.read',
  needs: 'suitability.read',
  contingencies: 'contingency.read',
  sobriety: 'sobriety_plan.read',
  logistics: 'logistics.read',
  approach: 'plan.read',
}

/** Who reads the words of a statement: their author alone, the interventionist too, or the group (docs/product.md 4). */
export const AUDIENCES = ['private', 'coach', 'group'] as const
/** The sharing of a statement, or what it was when a comment on it was written. */
export type Audience = (typeof AUDIENCES)[number]

/** A statement that a comment is about, as far as the rule looks at it: `isNamed` for a professional to whom it was given. */
export type CommentedStatement = { sharing: Audience; isAuthor: boolean; isNamed: boolean }

/**
 * Who a comment on a statement is for: the audience that it was written for, whoever the words are shared with later; fewer where
 * the words have been taken back.
 */
export const audienceOf = (writtenFor: Audience | null, sharing: Audience): Audience =>
  writtenFor !== null && AUDIENCES.indexOf(writtenFor) < AUDIENCES.indexOf(sharing) ? writtenFor : sharing

type Question = { role: CaseRole; section: CommentSection; statement: CommentedStatement | null }

/** May this person read comments on it? On a statement: only where they may read its words. */
export function mayReadComments({ role, section, statement }: Question): boolean {
  if (statement) return canReadStatement({ role, ...statement }, statement.sharing)
  return grantOf(READ[section], role) !== 'none'
}

/** May this person comment? On a statement: the coach, and its author in reply (docs/product.md 4). */
export function mayComment(question: Question): boolean {
  const { role, statement } = question
  return mayReadComments(question) && (statement === null || role === 'interventionist' || statement.isAuthor)
}
