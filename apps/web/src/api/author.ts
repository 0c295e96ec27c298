import { createValue } from '../ui/create-value.ts'

const author = createValue<string | undefined>(undefined)

/**
 * Whose page this is: who was signed in here last, or who unlocked their offline copy. What is typed belongs to them, also after
 * their session ended, and every request says so; undefined until it is known.
 */
export const currentAuthor = author.get

/** Says whose page this is from now on, by the id of a user; undefined where somebody else may be next. */
export const setAuthor = author.set

/** The same for a component. */
export const useAuthor = author.useValue
