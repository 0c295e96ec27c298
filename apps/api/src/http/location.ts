import type { Route } from '@holdfast/contracts/route'
import type { FastifyReply } from 'fastify'

/** Says in a 201 where the new thing is (RFC 9110, 10.2.2): see `location` of a contract. */
export function announceLocation(
  reply: FastifyReply,
  route: Route,
  routes: readonly Route[],
  fields: Record<string, unknown>,
): void {
  if (route.status !== 201 || route.location === null) return
  const template = route.location ?? ownPath(route, routes)
  const path = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(fields[name] ?? '')))
  void reply.header('location', `/api/v1${path}`)
}

function ownPath(route: Route, routes: readonly Route[]): string {
  const isItem = ({ path }: Route) =>
    path.startsWith(`${route.path}/:`) && !path.slice(route.path.length + 2).includes('/')
  return routes.some(isItem) ? `${route.path}/:id` : route.path
}
