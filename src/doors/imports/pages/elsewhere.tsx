import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { PageLinks } from '#ground/govuk/page-links.tsx'
import { ScrollTable, StackCell } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayDay } from '#ground/words/dates.ts'
import type { OfferElsewhere } from '#weeks/finding/elsewhere-queries.ts'
import { elsewhereWords } from '#weeks/finding/elsewhere-words.ts'
import { OffersElsewhere } from '#weeks/finding/parts/offers-elsewhere.tsx'
import { outsideWords as words } from '../outside-page-words.ts'
import { outsidePaths } from '../outside-paths.ts'
import type { SourceSeen } from '../outside-queries.ts'
import { kindNames } from '../outside-words.ts'

const { Button } = govuk

export type ElsewhereModel = {
  readonly frame: Frame
  readonly sources: readonly SourceSeen[]
  readonly offers: readonly OfferElsewhere[]
  readonly total: number
  readonly on: Day
  readonly page: number
  readonly each: number
}

/** What other directories say that there is, and where each was found. */
export function ElsewherePage(model: ElsewhereModel) {
  const { frame, on, sources, offers, total, page, each } = model
  const { view } = frame
  return (
    <Page frame={frame} isWide title={elsewhereWords.title(view)} current={outsidePaths.list.to()}>
      <h1 class="govuk-heading-l">{elsewhereWords.title(view)}</h1>
      <p class="govuk-body">{elsewhereWords.about(view)}</p>
      <Button href={outsidePaths.bring.to()} text={words.bring(view)} />
      <h2 class="govuk-heading-m">{words.sources(view)}</h2>
      {sources.length === 0 ? (
        <p class="govuk-body">{words.noSources(view)}</p>
      ) : (
        <Sources view={view} sources={sources} />
      )}
      {total > 0 && (
        <>
          <h2 class="govuk-heading-m">{elsewhereWords.found(view, { total })}</h2>
          <OffersElsewhere {...{ view, on, offers }} />
          <PageLinks
            {...{ view, page, total, each }}
            href={(number) => `${outsidePaths.list.to()}?page=${number}`}
          />
        </>
      )}
    </Page>
  )
}

const Sources = ({ view, sources }: { readonly view: View } & Pick<ElsewhereModel, 'sources'>) => (
  <ScrollTable name={words.sources(view)}>
    <table class="govuk-table gd-stack">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.sources(view)}</caption>
      <TableHead
        columns={[words.address, words.standard, words.lastRead, words.licence, words.howMany].map(
          (heading) => heading(view),
        )}
        isFigure={(place) => place === 4}
      />
      <tbody class="govuk-table__body">
        {sources.map(({ kind, address, licence, readAt, here }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {address}
            </th>
            <StackCell heading={words.standard(view)}>{kindNames[kind](view)}</StackCell>
            <StackCell heading={words.lastRead(view)}>{sayDay(view, dayOf(readAt))}</StackCell>
            <StackCell heading={words.licence(view)}>{licence}</StackCell>
            <StackCell heading={words.howMany(view)} isFigure>
              {here}
            </StackCell>
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollTable>
)
