import { govuk } from '#ground/govuk/components.ts'
import type { Frame } from '#ground/govuk/frame.ts'
import { Page } from '#ground/govuk/layout.tsx'
import { ScrollTable } from '#ground/govuk/staff-layout.tsx'
import { TableHead } from '#ground/govuk/table-head.tsx'
import { type Day, dayOf } from '#ground/kernel/day.ts'
import type { View } from '#ground/kernel/view.ts'
import { sayTheDay } from '#ground/words/dates.ts'
import {
  type FormatNeeded,
  isMade,
  type Letter,
  type LetterKind,
  MADE_FORMATS,
} from '#lives/letters/letter.ts'
import { paperPaths } from '#lives/letters/paths.ts'
import { PersonBar } from '#lives/people/parts/person-bar.tsx'
import { peoplePaths } from '#lives/people/paths.ts'
import type { PersonFlag } from '#lives/people/person-flag.ts'
import { formatWords, kindWords, stateWords, words } from '../words.ts'

const { Button, InsetText } = govuk

export type PapersModel = {
  readonly frame: Frame
  readonly flag: PersonFlag
  /** The kinds that there is something to write about. */
  readonly kinds: readonly LetterKind[]
  readonly letters: readonly Letter[]
  readonly needed: FormatNeeded
  readonly mayMake: boolean
}

/** What can be written to one person, in every language and format; and what was, in theirs. */
export function PapersPage(model: PapersModel) {
  const { frame, flag, kinds, letters, needed } = model
  const view: View = { ...frame.view, seeing: 'standard' }
  const title = words.title(view, { name: flag.name })
  const language = (flag.language === 'cy' ? words.welsh : words.english)(view)
  return (
    <Page
      frame={frame}
      isWide
      title={title}
      current={peoplePaths.list.to()}
      back={{ href: peoplePaths.person.to({ personId: flag.id }), text: flag.name }}
      bar={<PersonBar view={view} flag={flag} />}
    >
      <h1 class="govuk-heading-l">{title}</h1>
      <InsetText
        text={
          needed.kind === 'made'
            ? words.format(view, { format: formatWords[needed.format](view), language })
            : words.held(view, { need: needed.need })
        }
      />
      <h2 class="govuk-heading-m">{words.now(view)}</h2>
      {kinds.length === 0 && <p class="govuk-body">{words.nothing(view)}</p>}
      {kinds.map((kind) => (
        <Kind {...model} view={view} kind={kind} />
      ))}
      <h2 class="govuk-heading-m">{words.made(view)}</h2>
      {letters.length === 0 ? (
        <p class="govuk-body">{words.noneMade(view)}</p>
      ) : (
        <Letters {...model} view={view} />
      )}
    </Page>
  )
}

type OfKind = PapersModel & { readonly view: View; readonly kind: LetterKind }
const LANGUAGES = ['en', 'cy'] as const

/** One paper as it would be now: each language and format, to read or to print; and the button that makes the letter. */
function Kind({ view, kind, flag, needed, mayMake }: OfKind) {
  const personId = flag.id
  const name = kindWords[kind](view)
  return (
    <section>
      <h3 class="govuk-heading-s">{name}</h3>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-visually-hidden">{name}</caption>
        <TableHead
          columns={[words.inFormat, words.english, words.welsh].map((head) => head(view))}
        />
        <tbody class="govuk-table__body">
          {MADE_FORMATS.map((format) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {formatWords[format](view)}
              </th>
              {LANGUAGES.map((language) => (
                <td class="govuk-table__cell">
                  <Files {...{ view, personId, kind, language, format }} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {mayMake && (
        <form method="post" action={paperPaths.make.to({ personId, kind })} novalidate>
          <Button
            text={(needed.kind === 'made' ? words.make : words.hold)(view, { kind: name })}
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </form>
      )}
    </section>
  )
}

type FilesProps = {
  readonly view: View
  readonly personId: string
  readonly kind: LetterKind
  readonly language: (typeof LANGUAGES)[number]
  readonly format: (typeof MADE_FORMATS)[number]
}

/** Both files of one paper. Those who hear the page hear which it is. */
function Files({ view, personId, kind, language, format }: FilesProps) {
  const inLanguage = (language === 'cy' ? words.welsh : words.english)(view)
  const said = `${kindWords[kind](view)}, ${formatWords[format](view)}, ${inLanguage}`
  return (
    <>
      {(['pdf', 'docx'] as const).map((as) => (
        <>
          <a
            class="govuk-link"
            href={paperPaths.preview.to({ personId, kind, language, format, as })}
          >
            {as === 'pdf' ? 'PDF' : 'Word'}
            <span class="govuk-visually-hidden">: {said}</span>
          </a>{' '}
        </>
      ))}
    </>
  )
}

const Letters = ({ view, flag, letters, mayMake }: PapersModel & { readonly view: View }) => (
  <ScrollTable name={words.made(view)}>
    <table class="govuk-table">
      <caption class="govuk-table__caption govuk-visually-hidden">{words.made(view)}</caption>
      <TableHead
        columns={[words.paper, words.when, words.inFormat, words.state, words.files].map((head) =>
          head(view),
        )}
      />
      <tbody class="govuk-table__body">
        {letters.map((letter) => (
          <LetterRow {...{ view, letter, mayMake }} personId={flag.id} />
        ))}
      </tbody>
    </table>
  </ScrollTable>
)

type RowProps = {
  readonly view: View
  readonly letter: Letter
  readonly personId: string
  readonly mayMake: boolean
}

function LetterRow({ view, letter, personId, mayMake }: RowProps) {
  const { kind, language, format, state } = letter
  const name = kindWords[kind](view)
  const said = isMade(format) ? formatWords[format](view) : format
  const href = (as: string) => paperPaths.letter.to({ personId, letterId: letter.id, as })
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {name}
      </th>
      <td class="govuk-table__cell">{sayTheDay(view, dayOf(letter.madeAt))}</td>
      <td class="govuk-table__cell">
        {said}, {(language === 'cy' ? words.welsh : words.english)(view)}
      </td>
      <td class="govuk-table__cell">
        {sayState(view, letter)}
        {state !== 'given' && mayMake && (
          <form method="post" action={paperPaths.given.to({ personId, letterId: letter.id })}>
            <Button
              text={(state === 'held' ? words.giveMade : words.giveNow)(view, { kind: name })}
              classes="govuk-button--secondary govuk-!-margin-bottom-0"
              preventDoubleClick
            />
          </form>
        )}
      </td>
      <td class="govuk-table__cell">
        {letter.pdfId && (
          <>
            <a class="govuk-link" href={href('pdf')}>
              {words.pdf(view, { what: name })}
            </a>{' '}
            <a class="govuk-link" href={href('docx')}>
              {words.word(view, { what: name })}
            </a>
          </>
        )}
      </td>
    </tr>
  )
}

function sayState(view: View, { state, heldBecause, givenOn }: Letter): string {
  if (state === 'held') return words.waitsFor(view, { need: heldBecause })
  if (givenOn) return words.given(view, { day: sayTheDay(view, givenOn as Day) })
  return stateWords[state](view)
}
