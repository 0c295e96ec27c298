import { crisisContactRoutes } from '@holdfast/contracts/crisis-contacts'
import type { Text } from '@holdfast/domain/text'
import { type Api, implementPublic } from '../../http/implement.ts'

const day = (date: Date): string => date.toISOString().slice(0, 10)

export function crisisContactsRoutes(api: Api): void {
  implementPublic(api, crisisContactRoutes.list, async ({ context, query, reply }) => {
    const rows = await context.runtime.database.prisma.crisisContact.findMany({
      where: { country: query.country },
      orderBy: { position: 'asc' },
    })
    void reply.header('cache-control', 'public, max-age=3600')
    return {
      items: rows.map(({ code, kind, label, number, textNumber, chatUrl, url, hours, source, asOf, reviewBy }) => ({
        code,
        kind,
        label: (label as Text)[query.locale],
        number,
        textNumber,
        chatUrl,
        url,
        hours: (hours as Text)[query.locale],
        source,
        asOf: day(asOf),
        reviewBy: day(reviewBy),
      })),
    }
  })
}
