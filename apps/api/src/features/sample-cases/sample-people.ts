import { call, type CallInput, type Fetcher } from '@holdfast/contracts/call'
import type { Route } from '@holdfast/contracts/route'
import type { Locale } from '@holdfast/domain/text'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'

/** Someone in the sample case who uses the API as every person does, with a session of their own. */
export type SamplePersona = <R extends Route>(route: R, input: CallInput<R>) => Promise<z.output<R['response']>>

type SamplePersonInput = { ip: string; locale: Locale; cookie?: string }

/** A person who calls the API itself: the same path, rights and records as for a real one, without the network. */
export function personaOf(app: FastifyInstance, { ip, locale, cookie = '' }: SamplePersonInput): SamplePersona {
  let session = cookie
  const fetcher: Fetcher = async (url, { method, headers, body }) => {
    const answer = await app.inject({
      method: method as 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
      url,
      remoteAddress: ip,
      headers: {
        ...(headers as Record<string, string>),
        'accept-language': locale,
        'user-agent': 'Holdfast sample',
        ...(session && { cookie: session }),
      },
      ...(typeof body === 'string' && { payload: body }),
    })
    const [given] = answer.cookies
    if (given) session = `${given.name}=${given.value}`
    return new Response(answer.body, { status: answer.statusCode })
  }
  return (route, input) => call(route, input, fetcher)
}
