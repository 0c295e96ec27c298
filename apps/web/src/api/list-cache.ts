import type { QueryKey } from '@tanstack/react-query'
import { queryClient } from './client.ts'

type Item = { id: string }
type Page<T> = { items: T[] }

/**
 * Changes the items of a list in the cache by what a write answered, so that the list is not fetched again. A fetch under way may
 * hold the list from before the write: then it is fetched anew. Nothing happens where the list was never fetched.
 */
async function changeItems<T extends Item>(queryKey: QueryKey, change: (items: T[]) => T[]): Promise<void> {
  const filter = { queryKey, exact: true }
  if (queryClient.isFetching(filter) > 0) return queryClient.invalidateQueries(filter)
  queryClient.setQueryData<Page<T>>(queryKey, (page) => page && { ...page, items: change(page.items) })
}

/** Adds a new item to its list where `order` places it; one that was fetched meanwhile is newer and stays. */
export const addItem = <T extends Item>(queryKey: QueryKey, item: T, order: (a: T, b: T) => number): Promise<void> =>
  changeItems<T>(queryKey, (items) =>
    items.some(({ id }) => id === item.id) ? items : [...items, item].toSorted(order),
  )

/** Puts a changed item in the place of the one before; `order` moves it where its place depends on what was changed. */
export const putItem = <T extends Item>(queryKey: QueryKey, item: T, order?: (a: T, b: T) => number): Promise<void> =>
  changeItems<T>(queryKey, (items) => {
    const changed = items.map((one) => (one.id === item.id ? item : one))
    return order ? changed.toSorted(order) : changed
  })

/** Takes an item that was deleted out of its list. */
export const dropItem = (queryKey: QueryKey, id: string): Promise<void> =>
  changeItems(queryKey, (items) => items.filter((item) => item.id !== id))

/** The order of most lists; ids are made in the order of time. */
export const oldestFirst = (a: Item, b: Item): number => (a.id < b.id ? -1 : 1)

/** The order of lists that begin with what was added last. */
export const newestFirst = (a: Item, b: Item): number => oldestFirst(b, a)
