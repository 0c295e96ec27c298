import { readFileSync } from 'node:fs'
import { text } from '@holdfast/content/problems'
import { PROBLEMS, type ProblemKind } from '@holdfast/contracts/problems'
import { LANGUAGES, type Locale } from '@holdfast/domain/text'
import type { FastifyInstance } from 'fastify'
import { localeOf } from '../session.ts'
import { problemText } from './texts.ts'

const isKind = (name: string): name is ProblemKind => Object.hasOwn(PROBLEMS, name)

/**
 * The pages that the `type` of a problem opens: what it means and what helps, in the language of the browser. For a name that
 * is not in the catalog a browser gets a page with status 404, and a program the problem `not-found`.
 */
export function servePages(app: FastifyInstance): void {
  const style = readFileSync(new URL('style.css', import.meta.url), 'utf8')
  app.get('/problems/style.css', (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(style),
  )
  app.get<{ Params: { kind: string } }>('/problems/:kind', (request, reply) => {
    const { kind } = request.params
    const locale = localeOf(request)
    void reply.headers({ 'cache-control': 'public, no-cache', vary: 'accept, accept-language' })
    if (isKind(kind)) return reply.type('text/html; charset=utf-8').send(problemPage(kind, locale))
    if (!request.headers.accept?.includes('text/html')) return reply.callNotFound()
    return reply.status(404).type('text/html; charset=utf-8').send(unknownPage(locale))
  })
}

function problemPage(kind: ProblemKind, locale: Locale): string {
  const { title, means, people, programs } = problemText(kind)
  return pageOf(
    locale,
    title[locale],
    `<p>${means[locale]}</p>
      <h2>${text('page.people')[locale]}</h2>
      <p>${people[locale]}</p>
      <h2>${text('page.programs')[locale]}</h2>
      <p>${programs[locale]}</p>
      <p><code>/problems/${kind}</code> · ${text('page.status')[locale]} ${PROBLEMS[kind].status}</p>`,
  )
}

const unknownPage = (locale: Locale): string =>
  pageOf(locale, text('page.unknown')[locale], `<p>${text('page.unknownMeans')[locale]}</p>`)

const pageOf = (locale: Locale, title: string, content: string): string => `<!doctype html>
<html lang="${locale}" dir="${LANGUAGES[locale].direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · Holdfast</title>
    <link rel="icon" href="/icon.svg">
    <link rel="stylesheet" href="/problems/style.css">
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      ${content}
      <p><a href="/">Holdfast</a> · <a href="/api/docs">${text('page.reference')[locale]}</a></p>
    </main>
  </body>
</html>
`
