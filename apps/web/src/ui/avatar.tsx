/** The color of a person, by their place in the order in which people came to the case; 0 is the loved one. */
export type PersonColor = 0 | 1 | 2 | 3 | 4

/** The color of whoever came as the nth (from 0); four colors, then again from the first. */
export const personColor = (at: number): PersonColor => ((at % 4) + 1) as PersonColor

/** The letter that stands for a person. */
export const initialOf = (name: string): string => (Array.from(name.trim())[0] ?? '·').toLocaleUpperCase()

/** A person as their initial in their own color, the same everywhere; the name stands beside it. */
export function Avatar({ name, color, size }: { name: string; color: PersonColor; size?: 's' | 'l' }) {
  return (
    <span className={`av p${color} ${size ?? ''}`} aria-hidden="true">
      {initialOf(name)}
    </span>
  )
}
