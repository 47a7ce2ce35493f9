import { join } from 'node:path';
import {
  isExportAssignment,
  isExportDeclaration,
  isFunctionLikeDeclaration,
  isStringLiteral,
  isVariableStatement,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { codeFiles, ROOT } from './tree.ts';

/** What the house rules ask of a module. `lines` are those of a function from its first to its last. */
export type Module = {
  path: string;
  imports: string[];
  reExports: number;
  hasDefault: boolean;
  functions: { line: number; lines: number }[];
};

const nodesIn = (node: Node): Node[] => {
  const nodes: Node[] = [];
  node.forEachChild((child) => {
    nodes.push(child, ...nodesIn(child));
  });
  return nodes;
};

const hasModifier = (node: Node, kind: SyntaxKind): boolean =>
  'modifiers' in node &&
  Array.isArray(node.modifiers) &&
  node.modifiers.some((one: Node) => one.kind === kind);

const isDefault = (node: Node): boolean =>
  isExportAssignment(node) || (!isVariableStatement(node) && hasModifier(node, SyntaxKind.DefaultKeyword));

const lineOf = (file: SourceFile, position: number): number =>
  file.getLineAndCharacterOfPosition(position).line + 1;

const describeModule = (path: string, file: SourceFile): Module => {
  const nodes = nodesIn(file);
  return {
    path,
    imports: file.imports.filter(isStringLiteral).map(({ text }) => text),
    reExports: nodes.filter((node) => isExportDeclaration(node) && node.moduleSpecifier).length,
    hasDefault: file.statements.some(isDefault),
    functions: nodes.filter(isFunctionLikeDeclaration).map((node) => {
      const line = lineOf(file, node.getStart(file));
      return { line, lines: lineOf(file, node.end) - line + 1 };
    }),
  };
};

/** What is read of every file of code, in about a second. @throws if the compiler does not know one of the files. */
export const readCode = <Read>(read: (path: string, file: SourceFile) => Read): Read[] => {
  const api = new API({ cwd: ROOT });
  try {
    const [project] = api.updateSnapshot({ openProjects: [join(ROOT, 'tsconfig.json')] }).getProjects();
    return codeFiles().map((path) => {
      const file = project?.program.getSourceFile(join(ROOT, path));
      if (file === undefined) throw new Error(`${path} is not part of the project that tsconfig.json names.`);
      return read(path, file);
    });
  } finally {
    api.close();
  }
};

export const readModules = (): Module[] => readCode(describeModule);
