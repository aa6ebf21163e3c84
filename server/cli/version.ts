/** Version of the package, put in by the build. */
declare const LINT_REPORT_VERSION: string;

/** Version of the program, as `package.json` has it. */
export const VERSION: string = LINT_REPORT_VERSION;
