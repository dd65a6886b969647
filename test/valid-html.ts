import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The official templates write void elements and blank lines in their own way.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The official navigation hides its menu button until its script runs.
    'hidden-focusable': 'off',
    // The official button that leads somewhere is a link with that role.
    'prefer-native-element': ['error', { exclude: ['button'] }],
    // The official date input says that its fieldset is a group.
    'no-redundant-role': 'off',
    // Page titles end with the service and the council, so that they tell browser tabs apart.
    'long-title': 'off',
  },
})

/** What is wrong with a document, each fault with its line; nothing, where it is valid. */
export async function faultsOf(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results
    .flatMap((result) => result.messages)
    .map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)
}
