import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** One module that another asks for. */
export interface Import {
  /** As written, such as `#lib/core/time/interval.ts`. */
  readonly specifier: string;
  /** `type`: gone after compilation. `dynamic`: loaded when the code gets there. */
  readonly mode: 'static' | 'dynamic' | 'type';
}

/** Every import and re-export in the text of a `.ts`, `.js` or `.svelte` file. */
export function importsOf(path: string, text: string): Import[] {
  return path.endsWith('.svelte') ? importsOfComponent(text) : importsOfScript(path, text);
}

function importsOfScript(path: string, text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importAt(node);
    if (one !== null) found.push(one);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}

function importAt(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { specifier: node.moduleSpecifier.text, mode: typeOnly ? 'type' : 'static' };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    if (!ts.isStringLiteral(node.moduleSpecifier)) return null;
    return { specifier: node.moduleSpecifier.text, mode: node.isTypeOnly ? 'type' : 'static' };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, mode: 'type' } : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    if (argument === undefined || !ts.isStringLiteralLike(argument)) return null;
    return { specifier: argument.text, mode: 'dynamic' };
  }
  return null;
}

/** Scripts and template alike: an import may stand inside `{#await import('./x.ts')}`. */
function importsOfComponent(text: string): Import[] {
  const found: Import[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isNode(node)) return;
    const specifier = specifierOf(node);
    if (specifier !== null) found.push({ specifier, mode: modeOf(node) });
    Object.values(node).forEach(visit);
  };
  visit(parse(text, { modern: true }));
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function specifierOf(node: Node): string | null {
  const source = node.type === 'TSImportType' ? node.argument : node.source;
  const literal = isNode(source) && isNode(source.literal) ? source.literal : source;
  return isNode(literal) && typeof literal.value === 'string' ? literal.value : null;
}

function modeOf(node: Node): Import['mode'] {
  if (node.type === 'ImportExpression') return 'dynamic';
  const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
  return typeOnly || node.type === 'TSImportType' ? 'type' : 'static';
}
