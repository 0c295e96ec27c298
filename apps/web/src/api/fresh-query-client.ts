import { type InvalidateOptions, type InvalidateQueryFilters, QueryClient, type QueryKey } from '@tanstack/react-query'

/**
 * A query client whose `invalidateQueries` also covers what is being fetched at that moment. The library lets a first fetch run
 * on, and its answer may be from before the change: such a query is invalidated once more when that fetch has ended.
 */
export class FreshQueryClient extends QueryClient {
  override async invalidateQueries<Key extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<Key>,
    options?: InvalidateOptions,
  ): Promise<void> {
    const running = this.getQueryCache()
      .findAll({ ...filters, fetchStatus: 'fetching' } as InvalidateQueryFilters)
      .map((query) => ({ query, fetch: query.promise }))
    const invalidated = super.invalidateQueries(filters, options)
    const runOn = running.filter(({ query, fetch }) => query.promise === fetch)
    await invalidated
    await Promise.all(
      runOn.map(async ({ query, fetch }) => {
        await fetch?.catch(() => undefined)
        await super.invalidateQueries({ ...filters, queryKey: query.queryKey, exact: true } as InvalidateQueryFilters)
      }),
    )
  }
}
