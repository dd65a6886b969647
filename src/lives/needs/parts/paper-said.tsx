import { govuk } from '#ground/govuk/components.ts'
import type { Signed } from '../signed.ts'

/** A paper's questions and answers, in the language in which it was written. */
export const PaperSaid = ({ paper }: { readonly paper: Signed }) => (
  <div lang={paper.language}>
    {paper.sections.map(({ heading, rows }) => (
      <section>
        <h3 class="govuk-heading-s">{heading}</h3>
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
