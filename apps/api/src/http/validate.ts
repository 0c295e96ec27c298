import { isNone, type Route } from '@holdfast/contracts/route'
import type { FastifyRequest } from 'fastify'
import type { Locale } from '@holdfast/domain/text'
import type { z } from 'zod'
import { problem } from '../kernel/problem.ts'
import { plainMessages } from './field-messages.ts'
import { localeOf } from './session.ts'

type FieldErrors = { path: string; message: string }[]
/** What the contract let through, exactly as typed, with its defaults filled in. */
export type Inputs<R extends Route> = {
  params: z.output<R['params']>
  query: z.output<R['query']>
  body: z.output<R['body']>
}

/**
 * Reads the ids of the path alone: they are needed before anybody's rights can be judged. What cannot be an id names nothing, and
 * is `not-found` like an id that does not exist.
 */
export function readParams<R extends Route>(route: R, request: FastifyRequest): z.output<R['params']> {
  if (isNone(route.params)) return undefined as z.output<R['params']>
  const { success, data } = route.params.safeParse(request.params)
  if (!success) throw problem('not-found')
  return data as z.output<R['params']>
}

/** Checks query and body, and names every wrong field at once. */
export function readInputs<R extends Route>(route: R, request: FastifyRequest): Pick<Inputs<R>, 'query' | 'body'> {
  const errors: FieldErrors = []
  const locale = localeOf(request)
  const query = read(route.query, request.query, 'query', errors, locale)
  const body = read(route.body, request.body, 'body', errors, locale)
  if (errors.length > 0) throw problem('invalid-request', { errors })
  return { query, body } as Pick<Inputs<R>, 'query' | 'body'>
}

function read(schema: z.ZodType, given: unknown, place: string, errors: FieldErrors, locale: Locale): unknown {
  if (isNone(schema)) {
    if (isEmpty(given)) return undefined
    errors.push({ path: place, message: 'nothing is expected here' })
    return undefined
  }
  const result = schema.safeParse(given ?? {}, { error: plainMessages(locale) })
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys)
        errors.push({ path: [place, ...issue.path, key].join('/'), message: 'is not known here' })
    else errors.push({ path: [place, ...issue.path].map(String).join('/'), message: issue.message })
  }
  return undefined
}

const isEmpty = (given: unknown): boolean =>
  given === undefined || given === null || (typeof given === 'object' && Object.keys(given).length === 0)
