import { ruleGroups } from '../../rules/index.ts';
import type { Language } from '../../rules/vocabulary.ts';
import { BASELINE_WORDS, SHELL_NAMES, type ShellName } from './command-line.ts';
import { COMMANDS, type CommandRow } from './commands.ts';
import { RESULTS_FORMAT_NAMES } from './formats/results-format-names.ts';
import { TOPICS } from './help.ts';
import { OPTIONS, type OptionRow } from './options.ts';

/** Options whose value is a file or a folder. */
const FILE_OPTIONS: ReadonlySet<string> = new Set(['config', 'output-file', 'facts-out', 'stdin-filename', 'cache-location', 'baseline']);

/** The script that teaches a shell the commands, options and values of the command, made from their tables. */
export function completion(shell: ShellName, language: Language): string {
  return { bash, zsh, fish, powershell }[shell](language);
}

function helpLine(help: string): string {
  return help.replaceAll('\n', ' ');
}

/** The words that may follow a command or an option; undefined where files may. */
function valuesOf({ name, choices }: OptionRow): readonly string[] | undefined {
  if (name === 'format') return [...new Set([...RESULTS_FORMAT_NAMES, 'table', 'csv', 'md'])];
  if (name === 'fix-type') return ['safe', 'ask', ...ruleGroups()];
  return choices;
}

function operandsOf({ name }: CommandRow): readonly string[] {
  switch (name) {
    case 'completion':
      return SHELL_NAMES;
    case 'baseline':
      return BASELINE_WORDS;
    case 'explain':
      return ruleGroups();
    case 'help':
      return [...TOPICS.flatMap(({ words }) => words), ...COMMANDS.map((row) => row.name)];
    default:
      return [];
  }
}

const optionWords = (): string[] => OPTIONS.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]);
const commandWords = (): string[] => COMMANDS.map(({ name }) => name);

function bash(): string {
  const cases = OPTIONS.flatMap((row) => {
    const words = valuesOf(row);
    const names = [`--${row.name}`, ...(row.short === undefined ? [] : [`-${row.short}`])].join('|');
    if (row.value === undefined || row.optional === true) return [];
    return words === undefined
      ? FILE_OPTIONS.has(row.name)
        ? [`    ${names}) compopt -o default; COMPREPLY=(); return ;;`]
        : [`    ${names}) COMPREPLY=(); return ;;`]
      : [`    ${names}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current")); return ;;`];
  });
  const commands = COMMANDS.flatMap((row) => {
    const words = operandsOf(row);
    return words.length === 0 ? [] : [`    ${row.name}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current")); return ;;`];
  });
  return `# bash completion for lint-report: source it, or save it as ~/.local/share/bash-completion/completions/lint-report
_lint_report() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  case $previous in
${cases.join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${commands.join('\n')}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W '${optionWords().join(' ')}' -- "$current"))
  else
    compopt -o default
    COMPREPLY=()
    [[ $COMP_CWORD -eq 1 ]] && COMPREPLY=($(compgen -W '${commandWords().join(' ')}' -- "$current") $(compgen -f -- "$current"))
  fi
}
complete -F _lint_report lint-report
`;
}

function zsh(language: Language): string {
  const quoted = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/gu, '\\$&');
  const options = OPTIONS.map((row) => {
    const words = valuesOf(row);
    const action = words !== undefined ? `(${words.join(' ')})` : FILE_OPTIONS.has(row.name) ? '_files' : ' ';
    const value =
      row.value === undefined
        ? ''
        : row.optional === true
          ? `::${quoted(row.value[language])}: `
          : `:${quoted(row.value[language])}:${action}`;
    const names = row.short === undefined ? `'*--${row.name}` : `'*'{-${row.short},--${row.name}}'`;
    const sign = row.value !== undefined && row.optional === true ? '=-' : '';
    return `    ${names}${sign}[${quoted(helpLine(row.help[language]))}]${value}'`;
  });
  const commands = COMMANDS.map(({ name, help }) => `    '${name}:${quoted(helpLine(help[language]))}'`);
  const operands = COMMANDS.flatMap((row) => {
    const words = operandsOf(row);
    return words.length === 0 ? [] : [`      ${row.name}) _values '${row.name}' ${words.join(' ')} ;;`];
  });
  return `#compdef lint-report
# zsh completion for lint-report: save it as _lint-report in a folder of $fpath
_lint_report_words() {
  local -a commands=(
${commands.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe -t commands 'lint-report' commands
    _files
  else
    case $words[2] in
${operands.join('\n')}
      *) _files ;;
    esac
  fi
}
_lint_report() {
  _arguments -s \\
${options.map((line) => `${line} \\`).join('\n')}
    '*: :_lint_report_words'
}
_lint_report "$@"
`;
}

function fish(language: Language): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`;
  const lines = OPTIONS.map((row) => {
    const words = valuesOf(row);
    const value =
      row.value === undefined || row.optional === true
        ? ''
        : words !== undefined
          ? ` -x -a ${quoted(words.join(' '))}`
          : FILE_OPTIONS.has(row.name)
            ? ' -r -F'
            : ' -x';
    const short = row.short === undefined ? '' : ` -s ${row.short}`;
    return `complete -c lint-report -l ${row.name}${short}${value} -d ${quoted(helpLine(row.help[language]))}`;
  });
  const commands = COMMANDS.flatMap((row) => {
    const words = operandsOf(row);
    return [
      `complete -c lint-report -n __fish_use_subcommand -a ${row.name} -d ${quoted(helpLine(row.help[language]))}`,
      ...(words.length === 0
        ? []
        : [`complete -c lint-report -n '__fish_seen_subcommand_from ${row.name}' -x -a ${quoted(words.join(' '))}`]),
    ];
  });
  return `# fish completion for lint-report: save it as ~/.config/fish/completions/lint-report.fish\n${[...commands, ...lines].join('\n')}\n`;
}

function powershell(language: Language): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
  const values = OPTIONS.flatMap((row) => {
    const words = valuesOf(row);
    return words === undefined ? [] : [`    '--${row.name}' = @(${words.map(quoted).join(', ')})`];
  });
  const words = [
    ...COMMANDS.map(({ name, help }) => [name, helpLine(help[language])] as const),
    ...OPTIONS.map(({ name, help }) => [`--${name}`, helpLine(help[language])] as const),
  ];
  return `# PowerShell completion for lint-report: add it to $PROFILE
Register-ArgumentCompleter -Native -CommandName lint-report -ScriptBlock {
  param($word, $ast, $cursor)
  $values = @{
${values.join('\n')}
  }
  $words = [ordered]@{
${words.map(([word, help]) => `    ${quoted(word)} = ${quoted(help)}`).join('\n')}
  }
  $before = $ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | Select-Object -Last 1
  $list = $values["$before"]
  if ($list) {
    $list | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
  } else {
    $words.Keys | Where-Object { $_ -like "$word*" } |
      ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $words[$_]) }
  }
}
`;
}
