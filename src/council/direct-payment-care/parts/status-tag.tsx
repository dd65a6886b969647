import { govuk } from '#ground/govuk/components.ts'
import type { View } from '#ground/kernel/view.ts'
import type { Status } from '../signs.ts'
import { statusWords } from '../words.ts'

const { Tag } = govuk

/** The word says it; the colour only repeats it. */
const COLOURS: Readonly<Record<Status, string>> = {
  ...{ act: 'govuk-tag--orange', talk: 'govuk-tag--yellow' },
  ...{ look: 'govuk-tag--blue', green: 'govuk-tag--green' },
}

export const StatusTag = ({ view, status }: { readonly view: View; readonly status: Status }) => (
  <Tag text={statusWords[status](view)} classes={COLOURS[status]} />
)
