import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { PROBLEMS } from '@holdfast/contracts/problems'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../kernel/problem.ts'
import { ERROR_HEADERS } from './headers.ts'
import { sendProblem } from './problems.ts'

/** An address that cannot be read never reaches a route; it is answered like any that is not there, and not echoed. */
export function answerUnreadableAddress(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({ ...ERROR_HEADERS, 'x-request-id': request.id })
  void sendProblem(request, reply, problem('not-found'))
}

const KINDS = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
} as const

/** What is not HTTP, comes too slowly or has too large a head is answered on the bare connection, from the same catalog. */
export function answerBrokenConnection(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const kind = KINDS[error.code as keyof typeof KINDS]
  const { status, title } = kind ? PROBLEMS[kind] : PROBLEMS['invalid-request']
  const requestId = randomUUID()
  const body = JSON.stringify({
    type: `/problems/${kind ?? 'invalid-request'}`,
    title,
    status,
    instance: `/requests/${requestId}`,
    ...(kind ? {} : { errors: [{ path: 'request', message: 'cannot be read' }] }),
  })
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${title}\r\nContent-Type: application/problem+json; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nX-Request-Id: ${requestId}\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
  socket.destroy(error)
}
