import { text } from '@holdfast/content/access-tokens'
import type { Text } from '../text.ts'
import type { AccessScope } from './scopes.ts'

/** What a scope lets a program do, for who gives it. */
export const SCOPE_WORDS: Readonly<Record<AccessScope, Text>> = {
  'cases:read': text('scopes.cases_read'),
  'cases:write': text('scopes.cases_write'),
  'plans:read': text('scopes.plans_read'),
  'plans:write': text('scopes.plans_write'),
  'outcomes:read': text('scopes.outcomes_read'),
  'directory:read': text('scopes.directory_read'),
  'directory:write': text('scopes.directory_write'),
  'organizations:read': text('scopes.organizations_read'),
  'organizations:write': text('scopes.organizations_write'),
  'webhooks:read': text('scopes.webhooks_read'),
  'webhooks:write': text('scopes.webhooks_write'),
  'imports:read': text('scopes.imports_read'),
  'imports:write': text('scopes.imports_write'),
}
