/** Whose numbers are in reach on every screen; all the others are a page away. */
const FIRST: readonly string[] = ['emergency', 'suicide_crisis', 'poison', 'domestic_violence', 'treatment_referral']

/** The few numbers for every screen: the first of each urgent kind, and whatever the organization added or put in a place. */
export const contactsInReach = <C extends { kind: string; isOwn: boolean }>(contacts: readonly C[]): C[] =>
  contacts.filter(
    (one, position) =>
      one.isOwn || (FIRST.includes(one.kind) && contacts.findIndex(({ kind }) => kind === one.kind) === position),
  )

/** Who is called when somebody may die, each once: emergency services, then the line for those who think of dying. */
const FOR_LIFE: readonly string[] = ['emergency', 'suicide_crisis']

/** The numbers for danger to life, which stand before all others, and the others in their order. */
export function byUrgency<C extends { kind: string; number: string | null }>(
  contacts: readonly C[],
): { first: C[]; others: C[] } {
  const first = FOR_LIFE.flatMap((wanted) => contacts.find(({ kind, number }) => kind === wanted && number) ?? [])
  return { first, others: contacts.filter((one) => !first.includes(one)) }
}
