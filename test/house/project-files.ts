import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

export const projectFolder = resolve(import.meta.dirname, '../..');

/** A file of the repository: its path from the root, with `/`, and its text. */
export type ProjectFile = Readonly<{ path: string; text: string }>;

/** The text of a file, by its path from the root. */
export function readProjectFile(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

/** Every file in a folder whose path ends in one of the endings, in order. */
export function listProjectFiles(folder: string, ...endings: readonly string[]): readonly ProjectFile[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && endings.some(ending => entry.name.endsWith(ending)))
    .map(entry => relative(projectFolder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
    .map(path => ({ path, text: readProjectFile(path) }));
}

/** The lines of a source file that are code, numbered from 1; lines that are comments are left out. */
export function codeLines(file: ProjectFile): readonly Readonly<{ place: string; code: string }>[] {
  return file.text
    .split('\n')
    .map((line, index) => ({ place: `${file.path}:${index + 1}`, code: line.trim() }))
    .filter(({ code }) => code !== '' && !/^(?:\/\/|\/\*|\*)/.test(code));
}
