import ts from 'typescript';

/** A small change of a rule that some test should notice. */
export interface Mutant {
  /** Path of the file, as it was given. */
  readonly file: string;
  /** 1-based line on which it stands. */
  readonly line: number;
  /** The whole of that line, without the blanks around it. */
  readonly code: string;
  /** What stands there now. */
  readonly before: string;
  /** What stands there then. */
  readonly after: string;
  /** Where `before` stands in the file, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const SWAPPED: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
]);

/**
 * The mutants of a source file: numbers that decide made larger and smaller by the least step, comparisons with their edge
 * on the other side, equal turned into unequal, “and” into “or”, true into false, a row of a table of rules left out.
 * Numbers in patterns, positions (`[0]`, `.at(-1)`, `+ 1`, `let at = 0`) and types are left alone: they say where, not
 * whether.
 */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const lines = source.split('\n');
  const found: Mutant[] = [];
  const add = (node: ts.Node, after: string): void => {
    const start = node.getStart(tree);
    const { line } = tree.getLineAndCharacterOfPosition(start);
    found.push({
      file,
      line: line + 1,
      code: lines[line]?.trim() ?? '',
      before: source.slice(start, node.end),
      after,
      start,
      end: node.end,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const swapped = SWAPPED.get(node.operatorToken.kind);
      if (swapped !== undefined) add(node.operatorToken, swapped);
    }
    if (ts.isNumericLiteral(node) && decides(node)) for (const other of near(node.text)) add(node, other);
    if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
    if (isRow(node)) add(node, '');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The file with the mutant in it. A row that is left out takes its comma with it. */
export function mutated(source: string, { start, end, after }: Mutant): string {
  const rest = source.slice(end);
  return source.slice(0, start) + after + (after === '' ? rest.replace(/^\s*,/u, '') : rest);
}

/** The numbers next to one: one more and one less, or a fifth more and less where it is a share. */
function near(text: string): string[] {
  const number = Number(text.replaceAll('_', ''));
  if (!Number.isFinite(number)) return [];
  return Number.isInteger(number) ? [String(number + 1), String(number - 1)] : [number * 1.2, number * 0.8].map(String);
}

/** Whether a number is compared with, or is the value of a constant, rather than a position or a step. */
function decides(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return (parent.parent.flags & ts.NodeFlags.Const) !== 0;
  if (ts.isPropertyAssignment(parent)) return parent.name !== node;
  return ts.isBinaryExpression(parent) && SWAPPED.has(parent.operatorToken.kind);
}

/** A row of a table of rules: an object that has a name and a verdict or a condition, in an array. */
function isRow(node: ts.Node): boolean {
  if (!ts.isObjectLiteralExpression(node) || !ts.isArrayLiteralExpression(node.parent)) return false;
  const names = new Set(node.properties.map((property) => property.name?.getText()));
  return names.has('name') && (names.has('when') || names.has('verdict'));
}
