import type { CaseRole } from './roles.ts'

/**
 * What is known of a member of a case as a reader of what others wrote for its professionals: since when they are there (epoch
 * milliseconds), and the members who said yes to them since.
 */
export type ProfessionalReader = {
  role: CaseRole
  joinedAt: number
  namedBy: ReadonlySet<string>
}

/** A member whom nobody has named: they read what is given from now on. */
export const newReader = (role: CaseRole, joinedAt: Date): ProfessionalReader => ({
  role,
  joinedAt: joinedAt.getTime(),
  namedBy: new Set(),
})

/** Something written for the professionals of a case: by which member, and when it was given to them. */
export type ForProfessionals = { authorId: string | null; givenAt: Date | null }

/**
 * Whether somebody reads what a member wrote for the professionals: they were one of them when it was given, or its author said yes
 * to them since. It stays with them when its author leaves the case. Row-level security says the same
 * (`holdfast.is_named_professional`).
 */
export function isNamedProfessional(reader: ProfessionalReader, { authorId, givenAt }: ForProfessionals): boolean {
  if (reader.role !== 'interventionist' || authorId === null) return false
  return reader.namedBy.has(authorId) || (givenAt !== null && reader.joinedAt <= givenAt.getTime())
}
