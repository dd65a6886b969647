import { raw } from 'hono/html'
import type { Council } from '#ground/access/reader.ts'
import type { View } from '#ground/kernel/view.ts'
import { datasetWords as words } from '../dataset-words.ts'
import { feedPaths } from '../paths.ts'
import { LICENCE } from '../rpde.ts'

export type DatasetModel = { readonly council: Council; readonly base: string; readonly view: View }

/** What the data is, for people and, in the same page, for programs (OpenActive Dataset API Discovery). */
export function DatasetPage(model: DatasetModel) {
  const { base, view, council } = model
  const name = words.title(view, {
    council: view.language === 'cy' ? council.nameCy : council.nameEn,
  })
  const links = [
    [feedPaths.sessionSeries.to(), words.series(view)],
    [feedPaths.scheduledSessions.to(), words.scheduled(view)],
    [feedPaths.openReferral.to(), words.directory(view)],
    [feedPaths.openApi.to(), words.api(view)],
  ] as const
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={view.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{name}</title>
          <script type="application/ld+json">{raw(safeJson(datasetOf(model, name)))}</script>
        </head>
        <body>
          <main>
            <h1>{name}</h1>
            <p>{words.about(view)}</p>
            <ul>
              {links.map(([address, text]) => (
                <li>
                  <a href={`${base}${address}`}>{text}</a>
                </li>
              ))}
            </ul>
            <p>
              <a href={LICENCE}>{words.licence(view)}</a>
            </p>
          </main>
        </body>
      </html>
    </>
  )
}

/** What ends a script could end this one. */
const safeJson = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c')

function datasetOf({ base, council, view }: DatasetModel, name: string) {
  const feed = (address: string, type: string, of: string) => ({
    '@type': 'DataDownload',
    name: type,
    additionalType: of,
    contentUrl: `${base}${address}`,
    encodingFormat: 'application/vnd.openactive.rpde+json; version=1',
  })
  return {
    '@context': ['https://schema.org/', 'https://openactive.io/'],
    '@type': 'Dataset',
    '@id': `${base}${feedPaths.dataset.to()}`,
    url: `${base}${feedPaths.dataset.to()}`,
    name,
    description: words.about(view),
    license: LICENCE,
    inLanguage: ['en-GB'],
    keywords: ['Sessions', 'Activities', 'Sports', 'Physical Activity', 'OpenActive'],
    isAccessibleForFree: true,
    documentation: 'https://permalink.openactive.io/dataset-site/open-data-documentation',
    publisher: { '@type': 'Organization', name: council.nameEn },
    distribution: [
      feed(feedPaths.sessionSeries.to(), 'SessionSeries', 'https://openactive.io/SessionSeries'),
      feed(
        feedPaths.scheduledSessions.to(),
        'ScheduledSession',
        'https://openactive.io/ScheduledSession',
      ),
    ],
  }
}
