/** Whose numbers are in reach on every screen; all the others are a page away. */
const FIRST: readonly string[] = ['emergency', 'suicide_crisis', 'poison', 'domestic_violence', 'treatment_referral']

/** The few numbers for every screen: the first of each urgent kind, and whatever the organization added or put in a place. */
export const contactsInReach = <C extends { kind: string; isOwn: boolean }>(contacts: readonly C[]): C[] =>
  contacts.filter(
    (one, position) =>
      one.isOwn || (FIRST.includes(one.kind) && contacts.findIndex(({ kind }) => kind === one.kind) === position),
  )
