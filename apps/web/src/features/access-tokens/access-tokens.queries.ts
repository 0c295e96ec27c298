import { type AccessToken, accessTokenRoutes } from '@holdfast/contracts/access-tokens'
import { queryOptions } from '@tanstack/react-query'
import { request } from '../../api/client.ts'

/** Whose tokens: of the practice, or of the person where it is null. */
export type TokensOf = { organizationId: string | null }

/** The tokens, newest first. */
export const accessTokensQuery = ({ organizationId }: TokensOf) =>
  queryOptions({
    queryKey: ['access-tokens', organizationId],
    queryFn: () =>
      organizationId === null
        ? request(accessTokenRoutes.list, { query: {} })
        : request(accessTokenRoutes.listOfService, { params: { organizationId }, query: {} }),
  })

/** Ends one of them at once. */
export const revokeToken = ({ organizationId }: TokensOf, { id, version }: AccessToken): Promise<unknown> =>
  organizationId === null
    ? request(accessTokenRoutes.end, { params: { accessTokenId: id } })
    : request(accessTokenRoutes.endOfService, { params: { organizationId, serviceTokenId: id }, ifMatch: version })
