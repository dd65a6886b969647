/**
 * Where govuk-frontend's own list of options says less, or otherwise, than its templates and fixtures do.
 * A path leads to one option; what stands here replaces that part of it. The fixtures are compiled against the
 * result in test/govuk-options.test.ts, so an override that is no longer needed can be found by taking it out.
 */
export type Override = {
  /** The TypeScript type, in place of the one made from the list. */
  readonly type?: string
  readonly required?: boolean
  /** What the type of an array's members is called, where the name made from the path will not do. */
  readonly member?: string
  /** The array's members are themselves lists of what the package describes. */
  readonly isListOfLists?: boolean
  /** A second kind of member, beside the one described. */
  readonly orMember?: string
  /** An option that the template takes and the list leaves out. */
  readonly extra?: string
}

const optional = { required: false } as const
const divider = { orMember: '{ readonly divider: Text }' }
const conditional = { type: 'Html | false' }
const dateField = { type: 'Partial<DateInputItem> | false' }

export const overrides: Readonly<Record<string, Override>> = {
  // Said to be required together, where each template wants one of the two or neither.
  'character-count.maxlength': { ...optional, type: 'Text' },
  'character-count.maxwords': { ...optional, type: 'Text' },
  'cookie-banner.messages.text': optional,
  'cookie-banner.messages.headingText': optional,
  'panel.text': optional,
  'phase-banner.tag': optional,
  'service-navigation.navigation': optional,
  'tabs.items.id': optional,

  // A line of text between the answers stands among them.
  'checkboxes.items': divider,
  'radios.items': divider,
  'checkboxes.items.conditional.html': conditional,
  'radios.items.conditional.html': conditional,

  // Each part of a date is a field, or is left out; the values go by the names of the fields.
  'date-input.day': dateField,
  'date-input.month': dateField,
  'date-input.year': dateField,
  'date-input.values': { type: 'Readonly<Record<string, Text>>' },
  'date-input.items': { extra: 'readonly inputmode?: string | undefined' },

  // Not a list of cells but a list of rows of cells.
  'table.rows': { member: 'TableCell', isListOfLists: true },

  // Its links are members of its sections; without a licence it says so.
  'footer.navigation': { member: 'FooterSection' },
  'footer.contentLicence': { type: "MaybeSaid<'text', 'html'> | null" },

  // The list names `end` twice, once for each of the two things that it takes.
  'service-navigation.slots': {
    type: `{
    readonly start?: Html | undefined
    readonly end?:
      | Html
      | { readonly html: Html; readonly align?: 'inline' | 'left' | 'right' | undefined }
      | undefined
    readonly navigationStart?: Html | undefined
    readonly navigationEnd?: Html | undefined
  }`,
  },

  // Narrower than a string: anything else is ignored without a word. And wider.
  'button.type': { type: "'button' | 'submit' | 'reset'" },
  'notification-banner.titleHeadingLevel': { type: 'Text' },
  'select.items.value': { type: 'Text | boolean' },
}
