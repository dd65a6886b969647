// Counts what the test runner reported, so that a total printed at the end is a true one.
import { existsSync, readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Totals
 * @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} Assertion
 * @typedef {{ status: string, name?: string, message?: string, assertionResults: Assertion[] }} TestFile
 */

/** @type {Totals} */
export const NONE = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {readonly Totals[]} parts
 * @returns {Totals}
 */
export const sum = (parts) =>
  parts.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
    }),
    NONE,
  )

/**
 * The totals of one run. A file that broke before its first test is one failure. So is a run that
 * ended badly while every test in its report passed, or that left no report: it crashed.
 * @param {string | undefined} report the runner's JSON report
 * @param {number} exitCode
 * @returns {Totals}
 */
export function totalsOf(report, exitCode) {
  const counted = report === undefined ? NONE : sum(filesOf(report).map(totalsOfFile))
  return exitCode !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

/**
 * The files of a report; none when the runner was killed while it wrote.
 * @param {string} report
 * @returns {TestFile[]}
 */
function filesOf(report) {
  try {
    return JSON.parse(report).testResults
  } catch {
    return []
  }
}

/**
 * @param {TestFile} file
 * @returns {Totals}
 */
function totalsOfFile({ status, assertionResults }) {
  /** @param {(status: string) => boolean} is */
  const count = (is) => assertionResults.filter((test) => is(test.status)).length
  const failed = count((s) => s === 'failed')
  return {
    passed: count((s) => s === 'passed'),
    failed: status === 'failed' && failed === 0 ? 1 : failed,
    skipped: count((s) => s !== 'passed' && s !== 'failed'),
  }
}

/**
 * Each failure in a line: its file, its title and the first line of why, so that the end of a long run says what to mend.
 * @param {string | undefined} report the runner's JSON report
 * @returns {string[]}
 */
export function failuresOf(report) {
  return filesOf(report ?? '').flatMap(({ status, name = '', message = '', assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (status === 'failed' && failed.length === 0) return [`${name}: ${firstLine(message)}`]
    return failed.map(
      ({ fullName = '', failureMessages = [] }) =>
        `${name} > ${fullName}: ${firstLine(failureMessages.join('\n'))}`,
    )
  })
}

/** @param {string} text */
const firstLine = (text) => text.split('\n').find((line) => line.trim() !== '') ?? ''

/** @param {string} file */
export const readReport = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)

/** @param {Totals} totals */
export const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
