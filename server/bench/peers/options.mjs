// What the command line of `npm run bench -- --peers` asks for.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Below this a figure says more of how a tool starts than of how it checks. */
export const LEAST_REPORTS = 300;

const USAGE = `npm run bench -- --peers [FOLDER]   reports of that folder, or composed ones
  --reports N     compose N reports (${LEAST_REPORTS})
  --seed N        compose others (1)
  --rounds N      median of N rounds (3)
  --only NAMES    some of the tools, as lint-report,rumdl; remark-parse is always there
`;

/**
 * The options, or what is wrong with them.
 *
 * @param {string[]} args
 * @returns {{ folder?: string, reports: number, seed: number, rounds: number, only?: string[] } | { usage: string }}
 */
export function optionsOf(args) {
  try {
    const text = { type: 'string' };
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { peers: { type: 'boolean' }, reports: text, seed: text, rounds: text, only: text },
    });
    const number = (name, usual) => {
      const value = Number(values[name] ?? usual);
      if (!Number.isInteger(value) || value < 1) throw new Error(`--${name}: a whole number from 1 up`);
      return value;
    };
    if (positionals.length > 1) throw new Error('one folder at most');
    return {
      // Where the user typed the command: npm runs scripts in the folder of the package.
      folder: positionals[0] && resolve(process.env.INIT_CWD ?? '.', positionals[0]),
      reports: number('reports', LEAST_REPORTS),
      seed: number('seed', 1),
      rounds: number('rounds', 3),
      only: values.only?.split(','),
    };
  } catch (error) {
    return { usage: `${error.message}\n${USAGE}` };
  }
}
