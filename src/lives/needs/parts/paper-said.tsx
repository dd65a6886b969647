import { govuk } from '#ground/govuk/components.ts'
import type { Signed } from '../signed.ts'

type Props = {
  readonly paper: Signed
  /** Whether its headings come next after the page's own, or under another. */
  readonly isWhole?: boolean
}

/** A paper's questions and answers, in the language in which it was written. */
export const PaperSaid = ({ paper, isWhole }: Props) => (
  <div lang={paper.language}>
    {paper.sections.map(({ heading, rows }) => (
      <section>
        {isWhole ? (
          <h2 class="govuk-heading-s">{heading}</h2>
        ) : (
          <h3 class="govuk-heading-s">{heading}</h3>
        )}
        <govuk.SummaryList
          rows={rows.map(({ question, answer }) => ({
            key: { text: question },
            value: { text: answer },
          }))}
        />
      </section>
    ))}
  </div>
)
