import type { Council } from '#ground/access/reader.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { PageLinks } from '#ground/govuk/page-links.tsx'
import { FilterLayout } from '#ground/govuk/staff-layout.tsx'
import type { Day } from '#ground/kernel/day.ts'
import { sayList } from '#ground/words/lists.ts'
import { type DirectoryAsked, HITS_A_PAGE, placesOf, queryOf } from '../directory.ts'
import type { AreaDrawn, Named } from '../directory-queries.ts'
import { directoryWords as words } from '../directory-words.ts'
import { DirectoryFilter } from '../parts/directory-filter.tsx'
import { HitList } from '../parts/hit-list.tsx'
import { PlacesMap } from '../parts/places-map.tsx'
import { findingPaths } from '../paths.ts'
import type { Hit, Taken } from '../search.ts'

export type DirectoryModel = {
  readonly frame: Frame
  readonly council: Council
  /** The council's key, where the address names it. */
  readonly key?: string | undefined
  readonly on: Day
  readonly asked: DirectoryAsked
  readonly hits: readonly Hit[]
  readonly total: number
  readonly taken: readonly Taken[]
  readonly areas: readonly AreaDrawn[]
  readonly activities: readonly Named[]
}

/** Everything there is to do here, narrowed by what somebody asks; a map of it, and the same as a list. */
export function DirectoryPage(model: DirectoryModel) {
  const { frame, council, key, asked, hits, total, taken, areas, on } = model
  const { view } = frame
  const title = words.title(view)
  const here = key ? findingPaths.directoryAt.to({ council: key }) : findingPaths.directory.to()
  const name = view.language === 'cy' ? council.nameCy : council.nameEn
  const places = placesOf(hits)
  return (
    <Page frame={frame} isWide title={title}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words.about(view, { council: name })}</p>
      <FilterLayout view={view} filter={<DirectoryFilter {...{ ...model, view, here }} />}>
        <h2 class="govuk-heading-m">{words.found(view, { total })}</h2>
        {taken.map(({ typed, for: found }) => (
          <p class="govuk-body">{words.takenFor(view, { typed, words: sayList(view, found) })}</p>
        ))}
        {total === 0 && <p class="govuk-body">{words.nothing(view)}</p>}
        {hits.length > 0 && (
          <PlacesMap
            {...{ view, areas, places }}
            label={words.map(view, { places: places.length })}
          />
        )}
        <HitList {...{ view, hits, places, on }} hrefOf={(hit) => hrefOf(hit, key)} />
        <PageLinks
          {...{ view, total }}
          page={asked.page}
          each={HITS_A_PAGE}
          href={(page) => [here, queryOf(asked, page)].filter(Boolean).join('?')}
        />
      </FilterLayout>
    </Page>
  )
}

const hrefOf = ({ id: sessionId }: Hit, key: string | undefined) =>
  key
    ? findingPaths.listedAt.to({ council: key, sessionId })
    : findingPaths.listed.to({ sessionId })
