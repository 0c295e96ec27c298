/** What was asked for, as far as a page shows it: not there yet, there, or refused. */
export type Answered<T> = { data: T | undefined; error: unknown; isError: boolean; refetch: () => Promise<unknown> }
