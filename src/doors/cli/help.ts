import type { Command as Commander } from 'commander'

/** How each command is typed, for its help. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  serve: ['good-days serve', 'PORT=3001 DATA_DIR=/srv/good-days good-days serve'],
  worker: ['DATABASE_URL=postgresql://good_days_program@db/good_days good-days worker'],
  migrate: ['MIGRATE_DATABASE_URL=postgresql://good_days_owner@db/good_days good-days migrate'],
  check: ['good-days check', 'good-days check || echo "something is not as it must be"'],
  council: [
    'good-days council northshire --name Northshire --jurisdiction ENGLAND --lat 53.1 --lon -0.5',
    'good-days council wrecsam --name Wrexham --name-cy Wrecsam --jurisdiction WALES --lat 53.05 --lon -3',
  ],
  county: ['good-days county --area dorset --data ../open-data'],
  import: [
    'good-days import our-files --council northshire --dry-run',
    'good-days import people.csv places.xlsx --report what-became-of-it.csv',
  ],
  'import-feed': [
    'good-days import-feed https://directory.example.org/oruk/v3 --kind open-referral --dry-run',
  ],
  export: [
    'good-days export plans --council severnshire --to plans.csv',
    'good-days export plans --on 2026-09-01 --to plans.xlsx',
  ],
  plan: [
    'good-days plan --council severnshire --dry-run',
    'good-days plan --council severnshire --seconds 60 --json weeks.json --csv weeks.csv',
    'good-days plan --council severnshire --replay 01995d6a-0000-7000-8000-000000000001',
  ],
}

const CODES = `Exit codes:
  0    done
  1    something is wrong, and it was named
  2    wrongly used, or a setting is wrong
  3    the database is of another version of Good Days
  70   a fault of Good Days itself
  130  stopped by Ctrl+C before it was done (143: by a request to end)`

/** Adds examples and exit codes to the help of every command. */
export function addHelp(program: Commander): void {
  program.addHelpText('after', `\ngood-days COMMAND --help says more of each.\n\n${CODES}`)
  for (const command of program.commands) {
    const examples = (EXAMPLES[command.name()] ?? []).map((line) => `  ${line}`)
    command.addHelpText('after', `\nFor example:\n${examples.join('\n')}\n\n${CODES}`)
  }
}
