import { queryOptions } from '@tanstack/react-query'
import { queryClient } from '../../app/api.ts'
import { listDays } from './day-pack.ts'

/** The days on this device: asked of the device alone, so that it answers without a network. */
export const keptDaysQuery = queryOptions({
  queryKey: ['kept-days'],
  queryFn: listDays,
  networkMode: 'always',
  staleTime: Number.POSITIVE_INFINITY,
})

export const refreshKeptDays = () => queryClient.invalidateQueries({ queryKey: keptDaysQuery.queryKey })
