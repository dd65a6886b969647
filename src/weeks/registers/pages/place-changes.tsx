import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay, sayWeekday } from '#ground/words/dates.ts'
import type { PlaceChange } from '../change-queries.ts'
import { registerPaths } from '../paths.ts'
import { words } from '../words.ts'

export type PlaceChangesModel = {
  readonly frame: Frame
  readonly changes: readonly PlaceChange[]
}

/** Who begins and who leaves soon: what people have changed in their own weeks reaches those who run them here. */
export function PlaceChangesPage({ frame, changes }: PlaceChangesModel) {
  const { view } = frame
  const title = words.changes(view)
  return (
    <Page
      frame={frame}
      title={title}
      current={registerPaths.day.to()}
      back={{ href: registerPaths.day.to(), text: words.title(view) }}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      {changes.length === 0 ? (
        <p class="govuk-body">{words.noChanges(view)}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {changes.map((change) => (
            <li>{sayChange(view, change)}</li>
          ))}
        </ul>
      )}
    </Page>
  )
}

function sayChange(
  view: View,
  { kind, on, name, communication, weekday, ...session }: PlaceChange,
) {
  const title = view.language === 'cy' ? session.titleCy : session.titleEn
  const said = {
    ...{ name, title, day: sayTheDay(view, on), weekday: sayWeekday(view, weekday) },
    how: communication,
  }
  return kind === 'begins' ? words.begins(view, said) : words.ends(view, said)
}
