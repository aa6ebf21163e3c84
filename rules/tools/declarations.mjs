// The types of the library for the package: the declarations of its doors and of what these name, and nothing else of rules/.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

const RELATIVE_IMPORT = /(\bfrom |\bimport\()(['"])(\.{1,2}\/[^'"]+)\.ts\2/gu;

/**
 * Writes the declarations of some TypeScript modules, and of the modules that these declarations import, into a folder. Each is made from
 * its own text, so what is exported has to say its type; `.d.mts`, since the bundles are ES modules whatever the package says.
 *
 * @param {string} root folder of the modules
 * @param {readonly string[]} entries modules, relative to `root`
 * @param {string} outFolder emptied first
 */
export async function writeDeclarations(root, entries, outFolder) {
  await rm(outFolder, { recursive: true, force: true });
  const waiting = [...entries];
  for (const module of waiting) {
    const text = await readFile(join(root, module), 'utf8');
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(text, {
      fileName: module,
      reportDiagnostics: true,
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.Preserve,
        isolatedDeclarations: true,
        strict: true,
        declaration: true,
      },
    });
    if (diagnostics.length > 0) throw new Error(`${module}: ${ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n')}`);
    const written = outputText.replaceAll(RELATIVE_IMPORT, (_, before, quote, path) => {
      const target = posix.join(posix.dirname(module), `${path}.ts`);
      if (!waiting.includes(target)) waiting.push(target);
      return `${before}${quote}${path}.mjs${quote}`;
    });
    const file = join(outFolder, module.replace(/\.ts$/u, '.d.mts'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, written);
  }
}
