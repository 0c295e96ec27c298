import type { StatementParts } from '@holdfast/contracts/statements'
import { STATEMENT_PARTS } from '@holdfast/domain/statements/statement-parts'
import { type CaseTexts, caseTextsOf, openOrganizationKey } from '../../kernel/encryption/case-texts.ts'
import { newCaseKey, newOrganizationKey } from '../../kernel/encryption/new-keys.ts'
import type { RootKeys } from '../../kernel/encryption/root-keys.ts'
import { encryptParts } from '../statements/statement-texts.ts'
import type { Chance } from './chance.ts'
import { moment, type Rows } from './rows.ts'

/** Gives a case its key, and lets its letters be encrypted with it. */
export type GiveKey = (caseId: string) => CaseTexts

/** The key of the organization, and one for each of its cases, as a new case is given one. */
export function addKeys(rows: Rows, roots: RootKeys, organizationId: string): GiveKey {
  const ofOrganization = newOrganizationKey(roots, organizationId)
  rows.add('keys.organization_keys', ofOrganization)
  const open = { id: ofOrganization.id, bytes: openOrganizationKey(roots, organizationId, ofOrganization) }
  return (caseId) => {
    const made = newCaseKey(open, caseId)
    rows.add('keys.case_keys', { ...made, case_id: caseId, organization_key_id: open.id })
    const stored = { ...made, organizationKeyId: open.id, organizationWrapped: ofOrganization.wrapped }
    return caseTextsOf(roots, { organizationId, caseId, keys: [stored] })
  }
}

const WORDS: Readonly<Partial<StatementParts>> = {
  love: 'I love you, and I have been thinking of how we used to cook together on Sundays.',
  whatISaw: 'In October you fell asleep at the table, and I could not wake you.',
  effect: 'I was afraid, and I have slept badly since.',
  ask: 'Will you go with me today to the place that has a bed for you?',
  hope: 'I look forward to a Sunday in our kitchen.',
}

/** The letter of one participant: written and shown to the group, or still empty. */
export function addLetter(
  rows: Rows,
  chance: Chance,
  {
    planId,
    participantId,
    authorUserId,
    texts,
    at,
  }: { planId: string; participantId: string; authorUserId: string | null; texts: CaseTexts; at: number },
): void {
  const id = chance.id(at)
  const isWritten = authorUserId !== null
  rows.add('holdfast.statements', {
    plan_id: planId,
    id,
    participant_id: participantId,
    sharing: isWritten ? 'group' : 'private',
    shared_at: isWritten ? moment(at) : null,
    word_count: isWritten ? Object.values(WORDS).join(' ').split(' ').length : 0,
    missing_parts: STATEMENT_PARTS.filter((part) => !isWritten || WORDS[part] === undefined),
    text_version: isWritten ? 1 : 0,
    saved_at: moment(at),
  })
  if (authorUserId === null) return
  const textId = chance.id(at)
  const parts = { ...Object.fromEntries(STATEMENT_PARTS.map((part) => [part, ''])), ...WORDS } as StatementParts
  rows.add('holdfast.statement_versions', {
    plan_id: planId,
    statement_id: id,
    version: 1,
    author_user_id: authorUserId,
    text_id: textId,
    parts: encryptParts({ texts }, authorUserId, textId, parts),
    saved_at: moment(at),
  })
}
