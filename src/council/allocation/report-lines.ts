import { pence, pounds } from '#ground/kernel/money.ts'
import type { PlanReport } from './report.ts'

/** The report as lines of text for a terminal. */
export function reportLines(report: PlanReport): readonly string[] {
  const share = (part: number, whole: number) =>
    whole === 0 ? '' : ` (${Math.round((100 * part) / whole)} %)`
  return [
    `People                    ${report.people}`,
    `  with a full week        ${report.fullWeek}`,
    `  with part of a week     ${report.partWeek}`,
    `  with no week            ${report.noWeek}`,
    ...(report.notPlanned ? [`  who want no time filled ${report.notPlanned}`] : []),
    `Half-days wanted          ${report.wantedHalfDays}`,
    `  filled                  ${report.filledHalfDays}${share(report.filledHalfDays, report.wantedHalfDays)}`,
    `Sessions in weeks         ${report.lines}`,
    `  that were wished for    ${report.wishedLines}${share(report.wishedLines, report.lines)}`,
    `Friendships               ${report.friendships}`,
    `  together in a session   ${report.friendsTogether}${share(report.friendsTogether, report.friendships)}`,
    `Travel, one way           ${report.medianTravel} minutes at the median, ${report.worstTravel} at worst`,
    `Cost a week               ${pounds(pence(report.cost))} of ${pounds(pence(report.budget))} in budgets`,
    `  weeks over budget       ${report.overBudget}`,
    `Sessions that run         ${report.sessionsRunning}`,
    `  that nobody is in       ${report.sessionsEmpty}`,
    ...(report.gaps.length ? ['Half-days left empty, by the nearest thing in the way'] : []),
    ...report.gaps.map((gap) => `  ${gap.reason.padEnd(22)}  ${gap.halfDays}`),
  ]
}
