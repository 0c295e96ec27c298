import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP } from 'node:net'
import { Webhook } from 'standardwebhooks'
import type { Config } from '../../config.ts'
import { ClosedAddress, hostOf, isPublicAddress, lookUpPublic } from './public-address.ts'

const WITHIN_MS = 10_000

type Sent = { id: string; url: string; at: Date; body: string; secrets: readonly string[] }

/**
 * Sends a body to an address, signed with each secret (Standard Webhooks), and answers with the status. It goes to the address that was
 * judged, follows no redirect, and reads nothing of the answer. Throws where nothing was answered within ten seconds.
 */
export function postSigned(config: Config, { id, url: given, at, body, secrets }: Sent): Promise<number> {
  const url = new URL(given)
  const isPrivateAllowed = config.WEBHOOKS_TO_PRIVATE_ADDRESSES === 'yes'
  const host = hostOf(url)
  if (!isPrivateAllowed && (url.protocol !== 'https:' || (isIP(host) && !isPublicAddress(host))))
    throw new ClosedAddress()
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = send(
      url,
      {
        method: 'POST',
        lookup: lookUpPublic(config),
        // a connection of its own, so that none is used that was opened for another address
        agent: false,
        signal: AbortSignal.timeout(WITHIN_MS),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Holdfast',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
        },
      },
      (answer) => {
        answer.destroy()
        resolve(answer.statusCode ?? 0)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
